import { dateInWords } from '../../vocabulary/dates.ts';
import type { LedgerEntry } from '../../model/anchor.ts';
import { isPresent } from '../entries/entries.ts';
import { keyOfText, wordingsOf } from './places.ts';
import { byAnchor } from '../notes/targets.ts';

/** Words that stand in more places, such as a grade, are no help to a reader. */
const mostPlaces = 3;

/** Entries whose notes were told where the same words stand, and the anchors that they name. */
export interface Told {
  entries: LedgerEntry[];
  named: string[];
}

/** Where the last wording of a text stands, or else one before it. */
function placesOfWords(
  entry: LedgerEntry,
  standing: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const places = wordingsOf(entry).map((one) => standing.get(one) ?? []);
  const found = places.find(({ length }) => length > 0) ?? [];
  return found.length <= mostPlaces ? found : [];
}

/**
 * Names, in the note of a text that this conversion withdraws, the anchors under which the same words stand.
 * Its address doesn't lead there, since they may be another text's: a heading, a line of a list.
 * @param entries the ledger as this conversion leaves it otherwise
 * @param before the ledger's entries before it
 * @param today ISO date
 */
export function nameSameWords(
  entries: readonly LedgerEntry[],
  before: readonly LedgerEntry[],
  today: string,
): Told {
  const former = byAnchor(before);
  const isFresh = ({ id, state, published }: LedgerEntry) =>
    published !== null && state === 'withdrawn' && former.get(id)?.state !== 'withdrawn';
  if (!entries.some(isFresh)) return { entries: [...entries], named: [] };
  const standing = new Map<string, string[]>();
  for (const one of entries.filter(isPresent)) {
    const key = keyOfText(one);
    standing.set(key, [...(standing.get(key) ?? []), one.id]);
  }
  const named: string[] = [];
  const told = entries.map((entry) => {
    const places = isFresh(entry) ? placesOfWords(entry, standing) : [];
    if (places.length === 0) return entry;
    named.push(...places);
    const reason = `${entry.reason ?? ''} On ${dateInWords(today)} the same words stood at ${places.join(', ')}.`;
    return { ...entry, reason: reason.trim() };
  });
  return { entries: told, named };
}
