import type { LedgerEntry } from '../../model/anchor.ts';
import { isPresent } from '../entries/entries.ts';
import { pairByPlace, type Placed } from './pair-by-place.ts';
import { placesOf, wordingsOf } from './places.ts';

/** A text that is sought, with the wordings under which it may be found. */
export interface Wanted {
  id: string;
  place: Placed;
  /** The wordings that it has had, the last one first. */
  wordings: string[];
}

/** Finds each wanted text among those offered, by its last wording first, then by the ones before. */
export function findAgain(
  wanted: readonly Wanted[],
  offered: ReadonlyMap<string, Placed>,
): Map<string, string> {
  const found = new Map<string, string>();
  const open = new Map(offered);
  const most = Math.max(0, ...wanted.map(({ wordings }) => wordings.length));
  for (let step = 0; step < most; step += 1) {
    const seeking = wanted.filter(
      ({ id, wordings }) => !found.has(id) && wordings[step] !== undefined,
    );
    const ids = [...open.keys()];
    const places = seeking.map(({ place, wordings }) => ({ ...place, text: wordings[step]! }));
    for (const [one, two] of pairByPlace(places, [...open.values()])) {
      found.set(seeking[one]!.id, ids[two]!);
      open.delete(ids[two]!);
    }
  }
  return found;
}

/**
 * What is needed to find entries again.
 * @param all the ledger's entries, which give the surroundings
 * @param before the entries of the ledger before, which give those of what stood there
 */
export function wantedOf(
  entries: readonly LedgerEntry[],
  all: readonly LedgerEntry[],
  before: readonly LedgerEntry[] = [],
): Wanted[] {
  const places = placesOf(all.filter(({ published }) => published !== null));
  const former = placesOf(before.filter(isPresent));
  return entries.flatMap((entry): Wanted[] => {
    const place = former.get(entry.id) ?? places.get(entry.id);
    const wordings = wordingsOf(entry);
    return place === undefined || wordings.length === 0 ? [] : [{ id: entry.id, place, wordings }];
  });
}
