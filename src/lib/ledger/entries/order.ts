import type { LedgerEntry } from '../../model/anchor.ts';

/**
 * Puts entries that are no block of the document where they stood: behind the published entry that came
 * before them.
 * @param previous the ledger's entries before, which give the places
 * @param present entries of the document's blocks and drafts, in reading order
 * @param others published entries without a block
 */
export function inLedgerOrder(
  previous: readonly LedgerEntry[],
  present: readonly LedgerEntry[],
  others: ReadonlyMap<string, LedgerEntry>,
): LedgerEntry[] {
  const behind = new Map<string | null, LedgerEntry[]>();
  let last: string | null = null;
  for (const { id, published } of previous) {
    if (published === null) continue;
    const other = others.get(id);
    if (other !== undefined) behind.set(last, [...(behind.get(last) ?? []), other]);
    last = id;
  }
  const ordered: LedgerEntry[] = [];
  const add = (first: readonly LedgerEntry[]) => {
    const waiting = [...first].reverse();
    for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
      ordered.push(entry);
      waiting.push(...(behind.get(entry.id) ?? []).toReversed());
    }
  };
  add(behind.get(null) ?? []);
  add(present);
  return ordered;
}
