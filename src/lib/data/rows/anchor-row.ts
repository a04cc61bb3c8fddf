import type { Ledger, LedgerEntry } from '../../model/anchor.ts';

/** One anchor as `/data/anchors.json` lists it. */
export type AnchorRow = Pick<LedgerEntry, 'id' | 'state' | 'published' | 'hash' | 'to' | 'reason'>;

/** Every anchor of every ledger by document slug, drafts included, in the ledger's order. */
export function anchorRows(ledgers: readonly Ledger[]): Record<string, AnchorRow[]> {
  const rows = ledgers.map(({ document, anchors }): [string, AnchorRow[]] => [
    document,
    anchors.map(({ id, state, published, hash, to, reason }) => ({
      id,
      state,
      published,
      hash,
      to: [...to],
      reason,
    })),
  ]);
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}
