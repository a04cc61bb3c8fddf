import type { LedgerEntry } from '../../model/anchor.ts';
import { isPrintedTwice } from './pair-by-place.ts';
import { placesOf } from './places.ts';
import { byAnchor } from '../notes/targets.ts';
import { isPresent } from '../entries/entries.ts';

/** The texts of which another one may be a copy: those published before it, and of drafts the earlier ones. */
function originalsFor(entry: LedgerEntry, sameWords: readonly LedgerEntry[]): LedgerEntry[] {
  const at = sameWords.indexOf(entry);
  return sameWords.filter((one, place) => one.published !== null || place < at);
}

/**
 * Notes of each draft which text it is a copy of: one of the same words among the same neighbours, as on a
 * page that is printed twice. Later, when one of them is gone, nothing else tells that they were one.
 * @param entries a ledger's, in reading order
 * @param before the entries of the ledger before, of which a draft that has its text still knows its original
 */
export function withCopies(
  entries: readonly LedgerEntry[],
  before: readonly LedgerEntry[],
): LedgerEntry[] {
  const drafts = byAnchor(before.filter(({ published }) => published === null));
  const places = placesOf(entries.filter(isPresent));
  const having = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const text = places.get(entry.id)?.text ?? '';
    if (text !== '') having.set(text, [...(having.get(text) ?? []), entry]);
  }
  return entries.map((entry): LedgerEntry => {
    const place = places.get(entry.id);
    if (entry.published !== null || place === undefined) return entry;
    const { copyOf: _, ...own } = entry;
    const original = originalsFor(entry, having.get(place.text) ?? []).find((one) =>
      isPrintedTwice(place, places.get(one.id)!),
    );
    if (original !== undefined) return { ...own, copyOf: original.copyOf ?? original.id };
    const draft = drafts.get(entry.id);
    const { copyOf } = draft?.hash === entry.hash ? draft : {};
    return copyOf === undefined ? own : { ...own, copyOf };
  });
}
