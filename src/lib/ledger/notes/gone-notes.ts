import type { GoneNote, Ledger, LedgerEntry } from '../../model/anchor.ts';
import type { LibraryDocument } from '../../model/document.ts';
import { dateInWords } from '../../vocabulary/dates.ts';
import { isPresent } from '../entries/entries.ts';
import { byAnchor, endsOf } from './targets.ts';

/** The block at the top level within which an anchor stands, or null if it is no block. */
function topLevelOf(document: LibraryDocument): (id: string) => string | null {
  const parents = new Map(document.blocks.map(({ id, parent }) => [id, parent]));
  return (id) => {
    let at = id;
    for (let parent = parents.get(at) ?? null; parent !== null; parent = parents.get(at) ?? null) {
      if (!parents.has(parent)) break;
      at = parent;
    }
    return parents.has(at) ? at : null;
  };
}

/** `Paragraph 45` for `para-45`; any other anchor by itself. */
function nameOf(id: string): string {
  return id.replace(/^para-(\d+)$/, 'Paragraph $1');
}

const became: Readonly<Partial<Record<LedgerEntry['state'], string>>> = {
  moved: 'has moved',
  split: 'was divided',
  merged: 'was joined with another text',
  withdrawn: 'was withdrawn',
};

/** What became of a text to which a note led, for those who follow the note. */
function sinceThen({ id, state, reason, history, formerNotes }: LedgerEntry): string {
  const day = formerNotes?.at(-1)?.until ?? history.at(-1)?.until;
  const on = day === undefined ? '' : ` on ${dateInWords(day)}`;
  const why = state === 'withdrawn' && reason !== null ? `: ${reason}` : '.';
  return `${nameOf(id)}, to which it led, ${became[state]}${on}${why}`;
}

/**
 * What a note says today: it leads on to where the texts went that it led to, says so, and says which of
 * them were withdrawn.
 */
function today(
  entry: LedgerEntry,
  byId: ReadonlyMap<string, LedgerEntry>,
): Pick<GoneNote, 'state' | 'to' | 'reason'> {
  const { state, to, reason } = entry;
  const { texts, through } = endsOf(entry, byId);
  if (through.length === 0) return { state, to, reason };
  const said = [reason ?? '', ...through.map(sinceThen)].filter(Boolean).join(' ');
  if (texts.length === 0) return { state: 'withdrawn', to: [], reason: said };
  const isWhole = state === 'split' && texts.length === 1;
  return { state: isWhole ? 'merged' : state, to: texts, reason: said };
}

/**
 * The ledger's anchors that no longer are a paragraph, each with the place where its note stands: before
 * the text to which it leads, or where its own stood.
 */
export function goneNotes(ledger: Ledger, document: LibraryDocument): GoneNote[] {
  const topOf = topLevelOf(document);
  const byId = byAnchor(ledger.anchors);
  let next: string | null = null;
  const notes = ledger.anchors.toReversed().flatMap((entry): GoneNote[] => {
    const { id } = entry;
    if (isPresent(entry)) {
      next = topOf(id);
      return [];
    }
    const note = today(entry, byId);
    const target = note.to.map(topOf).find((one) => one !== null);
    return [{ id, ...note, before: target ?? next }];
  });
  return notes.reverse();
}

/** The notes of a document that no source gives any more, in the order in which its texts stood. */
export function notesWithoutDocument({ anchors }: Ledger): GoneNote[] {
  const byId = byAnchor(anchors);
  return anchors
    .filter((entry) => !isPresent(entry))
    .map((entry) => ({ id: entry.id, ...today(entry, byId), before: null }));
}
