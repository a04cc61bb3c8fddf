import { diffWordsWithSpace } from 'diff';
import type { Ledger, LedgerEntry } from '../model/anchor.ts';

/** A stretch of a text that was kept, taken out or put in. */
export interface DifferencePart {
  kind: 'kept' | 'removed' | 'added';
  text: string;
}

/** What happened to a published paragraph. */
export interface Change {
  document: string;
  anchor: string;
  /** ISO date; null where the ledger doesn't record it. */
  date: string | null;
  what: 'corrected' | 'corrected-below' | 'moved' | 'split' | 'merged' | 'withdrawn';
  /** First 8 hex digits of the deepHash of the text before. */
  former: string;
  /** Word by word, from the text before to the one after; empty where the text may not be shown. */
  difference: DifferencePart[];
  /** Where the reader is sent. */
  to: string[];
  reason: string | null;
}

/** So many changes are listed together; those before them are on the pages of their documents. */
export const mostListed = 200;

/** What happened, as a reader is told. */
export const changeWords: Readonly<Record<Change['what'], string>> = {
  corrected: 'corrected',
  'corrected-below': 'corrected in a text that belongs to it',
  moved: 'moved',
  split: 'divided',
  merged: 'joined with another paragraph',
  withdrawn: 'withdrawn',
};

/** The difference between two texts, word by word. */
export function differenceOf(before: string, after: string): DifferencePart[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value,
  }));
}

const gone = new Set(['moved', 'split', 'merged', 'withdrawn']);

function correctionsOf(document: string, entry: LedgerEntry): Change[] {
  const texts = [...entry.history.map(({ text }) => text), entry.text];
  const last = entry.history.length - (gone.has(entry.state) ? 1 : 0);
  return entry.history.slice(0, last).flatMap(({ until, deepHash, text }, index): Change[] => {
    const after = texts[index + 1] as string;
    const difference = text === '' || after === '' ? [] : differenceOf(text, after);
    const { id: anchor, reason } = entry;
    const former = deepHash.slice(0, 8);
    // The ledger keeps such a change, since a versioned link may have been made to the whole.
    const isBelow = text !== '' && text === after;
    return [
      isBelow
        ? {
            document,
            anchor,
            date: until,
            what: 'corrected-below',
            former,
            difference: [],
            to: [],
            reason,
          }
        : { document, anchor, date: until, what: 'corrected', former, difference, to: [], reason },
    ];
  });
}

/** What a note said over time, each with the day from which on: first when the text went, last what it says now. */
function notesOf({ state, to, reason, history, formerNotes = [] }: LedgerEntry) {
  return [...formerNotes, { state, to, reason }].map((note, at) => {
    const date = at === 0 ? history.at(-1)?.until : formerNotes[at - 1]?.until;
    return { state: note.state, to: note.to, reason: note.reason, date: date ?? null };
  });
}

function endsOf(document: string, entry: LedgerEntry): Change[] {
  const { id: anchor, state, deepHash, history, text } = entry;
  const wasText = history.length + text.length > 0;
  if (!gone.has(state) || !wasText) return [];
  const former = deepHash.slice(0, 8);
  return notesOf(entry).map(({ state: what, ...note }) => {
    return { document, anchor, what: what as Change['what'], former, difference: [], ...note };
  });
}

/**
 * Every correction, move and withdrawal of published paragraphs, newest first; of one day, in the order
 * of the documents and their anchors. Drafts have none, and aliases were never a text.
 */
export function changesOf(ledgers: readonly Ledger[]): Change[] {
  const all = ledgers.flatMap(({ document, anchors }) =>
    anchors
      .filter(({ published }) => published !== null)
      .flatMap((entry) => [...correctionsOf(document, entry), ...endsOf(document, entry)]),
  );
  return all
    .map((change, index) => ({ change, index }))
    .sort((a, b) => (b.change.date ?? '').localeCompare(a.change.date ?? '') || a.index - b.index)
    .map(({ change }) => change);
}
