import type { LedgerEntry } from '../../model/anchor.ts';
import type { Block } from '../../model/block.ts';
import { findAgain, wantedOf } from './find-again.ts';
import { keyOfText, placesOf } from './places.ts';

/**
 * Finds the published texts that have a former wording of theirs again, word for word, and no longer the
 * last one: what was a correction was taken back.
 * @param known the texts of the ledger, in its order
 * @param blocks the new document's
 * @returns positions on both sides
 */
export function takenBack(
  known: readonly LedgerEntry[],
  blocks: readonly Block[],
): [known: number, fresh: number][] {
  const here = new Set(blocks.map(keyOfText));
  const last = new Set(known.map(keyOfText));
  const isChanged = (entry: LedgerEntry) => entry.published !== null && !here.has(keyOfText(entry));
  const wanted = wantedOf(known.filter(isChanged), known).map((one) => {
    return { ...one, wordings: one.wordings.slice(1) };
  });
  if (wanted.every(({ wordings }) => wordings.length === 0)) return [];
  const places = placesOf(blocks);
  const offered = new Map(
    blocks.filter((block) => !last.has(keyOfText(block))).map(({ id }) => [id, places.get(id)!]),
  );
  const [knownAt, freshAt] = [known, blocks].map(
    (list) => new Map(list.map(({ id }, at) => [id, at])),
  ) as [Map<string, number>, Map<string, number>];
  return [...findAgain(wanted, offered)].map(([one, two]) => [
    knownAt.get(one)!,
    freshAt.get(two)!,
  ]);
}
