import type { LedgerEntry } from '../../model/anchor.ts';
import type { Block } from '../../model/block.ts';
import { toTheOnlyOneEver } from './copies.ts';
import { findAgain, wantedOf, type Wanted } from './find-again.ts';
import { keyOfText, placesOf } from './places.ts';

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The published texts that are not in the document any more as they were, with their former wordings. */
function changedTexts(known: readonly LedgerEntry[], blocks: readonly Block[]): Wanted[] {
  const hashes = new Set(blocks.map(({ hash }) => hash));
  const others = known.filter(({ published, hash }) => published !== null && !hashes.has(hash));
  if (others.length === 0) return [];
  const here = new Set(blocks.map(keyOfText));
  const isChanged = (entry: LedgerEntry) => entry.published !== null && !here.has(keyOfText(entry));
  return wantedOf(known.filter(isChanged), known)
    .map((one) => ({ ...one, wordings: one.wordings.slice(1) }))
    .filter(({ wordings }) => wordings.some((wording) => here.has(wording)));
}

/**
 * Finds the published texts that have a former wording of theirs again, word for word, and no longer the
 * last one: what was a correction was taken back. Where other texts have that wording too, as many have to
 * be in the document as there are of both.
 * @param known the texts of the ledger, in its order
 * @param blocks the new document's
 * @returns positions on both sides
 */
export function takenBack(
  known: readonly LedgerEntry[],
  blocks: readonly Block[],
): [known: number, fresh: number][] {
  const changed = changedTexts(known, blocks);
  if (changed.length === 0) return [];
  const [last, now] = [countBy(known.map(keyOfText)), countBy(blocks.map(keyOfText))];
  const former = countBy(changed.flatMap(({ wordings }) => wordings));
  const isEven = (key: string) =>
    !last.has(key) || last.get(key)! + (former.get(key) ?? 0) === now.get(key);
  const others = known.filter((one) => former.has(keyOfText(one)) && isEven(keyOfText(one)));
  const same = wantedOf(others, known).map((one) => ({
    ...one,
    wordings: one.wordings.slice(0, 1),
  }));
  const places = placesOf(blocks);
  const offered = blocks.filter((block) => isEven(keyOfText(block)));
  const free = new Map(offered.map(({ id }) => [id, places.get(id)!]));
  const byPlace = findAgain([...changed, ...same], free);
  const taken = new Set(byPlace.values());
  const found = new Map(byPlace);
  for (const [id, block] of toTheOnlyOneEver(changed, free, known, places)) {
    // Of two copies of which one is left, the first is it.
    if (found.has(id) || taken.has(block)) continue;
    found.set(id, block);
    taken.add(block);
  }
  const [knownAt, freshAt] = [known, blocks].map(
    (list) => new Map(list.map(({ id }, at) => [id, at])),
  ) as [Map<string, number>, Map<string, number>];
  return changed.flatMap(({ id }): [number, number][] => {
    const block = found.get(id);
    return block === undefined ? [] : [[knownAt.get(id)!, freshAt.get(block)!]];
  });
}
