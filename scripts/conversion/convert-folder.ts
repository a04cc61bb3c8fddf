import { describeLoss, type Loss } from '../../src/lib/ledger/losses.ts';
import { convertLibrary, type Library } from '../../src/lib/library.ts';
import type { LedgerPlan } from '../../src/lib/stages/keep-ledger.ts';
import { recover } from '../io/content-store.ts';
import { loadDictionary } from '../io/dictionary.ts';
import { printDiagnostics } from '../io/print-diagnostics.ts';
import { readLedgers } from '../io/read-ledgers.ts';
import { readSeeds } from '../io/read-seeds.ts';
import { readThemes } from '../io/read-themes.ts';
import { showProgress } from '../io/show-progress.ts';
import type { Folders } from './options.ts';

function refuseLosses(losses: readonly Loss[]): void {
  losses.forEach((loss) => console.error(`lost  ${describeLoss(loss)}`));
  console.error(
    `Nothing was written: ${losses.length} published anchors would be lost. Restore their texts in the sources, ` +
      'or give them up for good: --accept-losses --reason "why the texts are gone".',
  );
}

/**
 * Converts a folder of documents with the ledger of the content folder, and prints what is wrong.
 * @returns everything to be written, or null if nothing may be
 */
export async function convertFolder(
  { from, to, isForeign }: Folders,
  plan: LedgerPlan,
): Promise<Library | null> {
  const recovered = recover(to);
  if (recovered !== null) console.error(recovered);
  const seeds = await readSeeds(from, showProgress);
  const { ledgers, errors: ledgerErrors } = readLedgers(to);
  const library = convertLibrary(seeds.sources, readThemes('content/themes'), loadDictionary(), {
    ...plan,
    previous: ledgers,
  });
  const errors = [...seeds.errors, ...library.errors, ...ledgerErrors];
  printDiagnostics([...errors, ...library.notices]);
  const isUsable = ledgerErrors.length === 0 && isForeign && library.documents.length > 0;
  if (errors.length > 0 && !isUsable) {
    console.error(`Nothing was written: ${errors.length} to mend.`);
    return null;
  }
  if (library.losses.length > 0 && plan.lossReason === null) {
    refuseLosses(library.losses);
    return null;
  }
  return library;
}
