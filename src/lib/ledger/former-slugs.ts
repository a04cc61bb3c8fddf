import type { Ledger } from '../model/anchor.ts';

/** A document's ledger under another slug; the one that it had, and all before it, are kept as given up. */
export function renameLedger(ledger: Ledger, slug: string): Ledger {
  const { contract, document, formerSlugs = [], ...rest } = ledger;
  const given = [...formerSlugs, document].filter((one) => one !== slug);
  return { contract, document: slug, formerSlugs: given, ...rest };
}

/** The ledger of the document that bears a slug, or bore it and gave it up; null if none does. */
export function ledgerNamed(ledgers: ReadonlyMap<string, Ledger>, slug: string): Ledger | null {
  const own = ledgers.get(slug);
  if (own !== undefined) return own;
  return [...ledgers.values()].find(({ formerSlugs }) => formerSlugs?.includes(slug)) ?? null;
}

/** Slugs that documents gave up, each with the slug that its document has now. */
export function givenUpSlugs(ledgers: Iterable<Ledger>): Map<string, string> {
  return new Map(
    [...ledgers].flatMap(({ document, formerSlugs = [] }) =>
      formerSlugs.map((former): [string, string] => [former, document]),
    ),
  );
}
