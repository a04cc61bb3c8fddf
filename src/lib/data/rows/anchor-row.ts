import type { Ledger, LedgerEntry } from '../../model/anchor.ts';

/** One anchor as `/data/anchors.json` lists it. */
export type AnchorRow = Pick<LedgerEntry, 'id' | 'state' | 'published' | 'hash' | 'to' | 'reason'>;

/** The anchors under a slug that their document gave up: each leads to itself under the slug that it has now. */
function forwarded({ document, formerSlugs = [], anchors }: Ledger): [string, AnchorRow[]][] {
  const rows = anchors
    .filter(({ published }) => published !== null)
    .map(({ id, published, hash }): AnchorRow => {
      return { id, state: 'moved', published, hash, to: [`${document}#${id}`], reason: null };
    });
  return formerSlugs.map((slug) => [slug, rows]);
}

/**
 * Every anchor of every ledger by document slug, drafts included, in the ledger's order; published ones
 * also under the slugs that their document gave up.
 */
export function anchorRows(ledgers: readonly Ledger[]): Record<string, AnchorRow[]> {
  const own = ledgers.map(({ document, anchors }): [string, AnchorRow[]] => [
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
  const rows = [...own, ...ledgers.flatMap(forwarded)];
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}
