import type { LedgerEntry } from '../../model/anchor.ts';
import { formerText } from '../entries/entries.ts';
import type { Matching } from '../match/state/matching.ts';
import { isAway } from '../notes/targets.ts';
import { NearestTexts, type Nearest } from './nearest.ts';

/** A published anchor whose text the new document does not have as one block of its own. */
export interface Loss {
  document: string;
  id: string;
  /** What would become of it. */
  state: 'split' | 'merged' | 'moved' | 'withdrawn';
  /** Anchors of the parts, of the whole it went into, or of its text in another document (`slug#anchor`). */
  to: string[];
  text: string;
  /** Beginning of the new text it might be, where one came near. */
  near: string | null;
  /** The new text that is likest, with the reason why it isn't taken for the same; for a person to decide. */
  nearest: Nearest | null;
}

/**
 * Finds what became of the published texts that were not found again.
 * @param anchorOfFresh the anchor of the new text at a position
 */
export function findLosses(
  document: string,
  known: readonly LedgerEntry[],
  matching: Matching,
  anchorOfFresh: (at: number) => string,
): Loss[] {
  const splits = new Map(matching.splits.map(({ whole, parts }) => [whole, parts]));
  const merges = new Map(
    matching.merges.flatMap(({ whole, parts }) => parts.map((part) => [part, whole])),
  );
  const likest = new NearestTexts(matching, anchorOfFresh);
  const near = new Map(matching.unclear.map(({ known: at, fresh }) => [at, fresh]));
  return known.flatMap((entry, at): Loss[] => {
    if (entry.published === null || matching.freshOf(at) !== null) return [];
    const { id, text } = entry;
    const parts = splits.get(at);
    const whole = merges.get(at);
    const nearest = near.get(at) ?? null;
    const loss = {
      document,
      id,
      text,
      near: nearest === null ? null : matching.fresh[nearest]!.text,
      nearest: null,
    };
    if (parts !== undefined) return [{ ...loss, state: 'split', to: parts.map(anchorOfFresh) }];
    if (whole !== undefined) return [{ ...loss, state: 'merged', to: [anchorOfFresh(whole)] }];
    return [{ ...loss, state: 'withdrawn', to: [], nearest: likest.of(at) }];
  });
}

/**
 * Losses with those texts that stand in other documents now said to have moved there.
 * @param elsewhere `slug#anchor` by the lost anchor
 */
export function withPlacesElsewhere(
  losses: readonly Loss[],
  elsewhere: ReadonlyMap<string, readonly string[]>,
): Loss[] {
  return losses.map((loss): Loss => {
    const to = elsewhere.get(loss.id);
    if (to === undefined || loss.state !== 'withdrawn') return loss;
    return { ...loss, state: 'moved', to: [...to], near: null, nearest: null };
  });
}

/** Losses as they come out in the end: a text of which the same words stand elsewhere in the document has moved. */
export function lossesAsSettled(losses: readonly Loss[], entries: readonly LedgerEntry[]): Loss[] {
  const moved = new Map(
    entries.filter(({ state }) => state === 'moved').map(({ id, to }) => [id, to]),
  );
  return losses.map((loss): Loss => {
    const to = moved.get(loss.id);
    if (to === undefined || loss.state !== 'withdrawn') return loss;
    return { ...loss, state: 'moved', to, near: null, nearest: null };
  });
}

/**
 * Published entries without a text as they stand once their losses are accepted: the text that each had
 * goes to its history.
 * @param below the texts that stood below each, by anchor
 * @param today ISO date of the loss
 */
export function withLosses(
  entries: readonly LedgerEntry[],
  losses: readonly Loss[],
  below: ReadonlyMap<string, string[]>,
  reason: string,
  today: string,
): LedgerEntry[] {
  const lost = new Map(losses.map((loss) => [loss.id, loss]));
  return entries.map((entry) => {
    const loss = lost.get(entry.id);
    if (loss === undefined) return entry;
    const former = formerText(entry, below.get(entry.id) ?? [], today);
    const { state, to } = loss;
    return { ...entry, state, to, reason, history: [...entry.history, former] };
  });
}

const shown = 80;

/** Beginning of a text, for a message. */
export function beginning(text: string): string {
  return text.length <= shown ? text : `${text.slice(0, shown).trimEnd()}…`;
}

/** One loss for a person: which anchor, how its text begins, what became of it. */
export function describeLoss({ document, id, state, to, text, near }: Loss): string {
  const became = {
    split: `is now divided (${to.join(', ')})`,
    merged: `is now part of ${to.join(', ')}`,
    moved: `now stands ${to.some(isAway) ? 'in another document' : 'elsewhere'} (${to.join(', ')})`,
    withdrawn:
      near === null
        ? 'is not in the new text'
        : `can’t be told for certain; near it is “${beginning(near)}”`,
  }[state];
  return `${document}#${id} “${beginning(text)}” ${became}.`;
}
