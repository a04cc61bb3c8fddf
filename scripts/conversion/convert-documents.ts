import { ledgersIn, readLedger, readLedgers } from '../../src/content/read-ledgers.ts';
import { convertLibrary, type Outcome } from '../../src/lib/convert/convert-library.ts';
import { ledgerNamed } from '../../src/lib/ledger/former-slugs.ts';
import type { Assignment, Workshop } from '../../src/lib/convert/workshop.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';
import { ConversionPool, type Progress } from './conversion-pool.ts';

/** What a conversion is given besides its sources: where its ledgers are, and whom it tells of progress. */
export interface Surroundings {
  /** The content folder, for the ledgers before. */
  to: string;
  onProgress: Progress;
}

/** Threads on all cores, with what they kept of former conversions. */
function threads(pool: ConversionPool, { to, onProgress }: Surroundings): Workshop<FoundSource> {
  return {
    convert: (sources) => pool.convert(sources, onProgress),
    finish: ({ source: found, slug, plan }) => pool.finish({ found, slug, to, plan }),
    relate: ({ source: found, ...order }) => pool.relate({ found, to, ...order }),
    ledgers: () => ledgersIn(to).flatMap((slug) => readLedger(to, slug) ?? []),
    ledgerOf: (slug) => {
      const ledger = readLedger(to, slug);
      if (ledger === null) return ledgerNamed(readLedgers(to).ledgers, slug);
      return 'rule' in ledger ? null : ledger;
    },
  };
}

/** Converts documents on all cores and hands on every generated file as it comes. */
export async function convertDocuments(
  assignment: Assignment<FoundSource>,
  surroundings: Surroundings,
): Promise<Outcome> {
  const pool = new ConversionPool(assignment.sources.length, assignment.themes);
  try {
    return await convertLibrary(threads(pool, surroundings), assignment);
  } finally {
    await pool.close();
  }
}
