import { explainLoss, movedDocuments } from '../../src/lib/ledger/losses/explain-loss.ts';
import type { Loss } from '../../src/lib/ledger/losses/losses.ts';
import type { LedgerPlan } from '../../src/lib/ledger/keep-ledger.ts';
import { ContentDraft, recover } from '../io/content-store.ts';
import { findSeeds, type FoundSource } from '../io/seeds/find-seeds.ts';
import { printDiagnostics } from '../io/terminal/print-diagnostics.ts';
import { readThemes } from '../../src/content/read-themes.ts';
import { progressBar } from '../io/terminal/show-progress.ts';
import type { Outcome } from '../../src/lib/convert/convert-library.ts';
import { convertDocuments } from './convert-documents.ts';
import { pruneCaches } from './converted-cache.ts';
import type { Folders } from './options.ts';

/** A converted library, to be written or not. */
export interface ConvertedLibrary extends Pick<Outcome, 'documents' | 'losses'> {
  draft: ContentDraft;
}

/** What may be different in a conversion. */
export interface Options {
  /** Whether files are only compared, and nothing is written. */
  isDry?: boolean;
  /** Changes what is found in the folder before it is converted. */
  withFound?: (found: FoundSource[]) => FoundSource[];
}

/** What is wrong with a folder without documents, until some are added. */
const isAboutEmptiness = /^no-(?:folder|documents)$/;

/** What a bad file in a foreign folder is never skipped for: addresses would be lost, or come to lie. */
const isAboutLedger = /^(?:ledger|dead-end|another-document|same)$/;

function refuseLosses(losses: readonly Loss[]): void {
  for (const loss of losses) {
    const [first, ...rest] = explainLoss(loss);
    console.error([`lost  ${first}`, ...rest].join('\n'));
  }
  movedDocuments(losses).forEach((line) => console.error(line));
  console.error(
    `Nothing was written: ${losses.length} published anchors would be lost. Restore their texts in the sources, ` +
      'say which texts are the same (npm run convert -- --same OLD=NEW --reason "…"), ' +
      'or give them up for good: --accept-losses --reason "why the texts are gone".',
  );
}

/** Whether a conversion may be written; says why not. */
function isUsable(
  { documents, errors, losses }: Outcome,
  { isForeign }: Folders,
  { lossReason }: LedgerPlan,
): boolean {
  const isLedgerSound = errors.every(({ rule }) => !isAboutLedger.test(rule));
  if (errors.length > 0 && !(isForeign && isLedgerSound && documents.length > 0)) {
    console.error(`Nothing was written: ${errors.length} to mend.`);
    return false;
  }
  if (losses.length === 0 || lossReason !== null) return true;
  refuseLosses(losses);
  return false;
}

/** Does something towards a new version, which is given up if that fails. */
async function orDiscard<T>(draft: ContentDraft, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    draft.discard();
    throw error;
  }
}

/**
 * Converts a folder of documents with the ledgers of the content folder, and prints what is wrong.
 * @returns the library, to be committed or discarded; null if it may not be written
 */
export async function convertFolder(
  folders: Folders,
  plan: LedgerPlan,
  { isDry = false, withFound = (found) => found }: Options = {},
): Promise<ConvertedLibrary | null> {
  const { from, to } = folders;
  const recovered = recover(to);
  if (recovered !== null) console.error(recovered);
  const seeds = findSeeds(from);
  const found = withFound(seeds.found);
  const draft = new ContentDraft(to, isDry);
  const outcome = await orDiscard(draft, () =>
    convertDocuments(
      {
        sources: found,
        recordedSlug: ({ slug }) => slug,
        themes: readThemes('content/themes'),
        plan,
        put: (path, text) => draft.put(path, text),
        keep: (path) => draft.keep(path),
      },
      { to, onProgress: progressBar() },
    ),
  );
  pruneCaches();
  outcome.errors.unshift(
    ...seeds.errors.filter(({ rule }) => found.length === 0 || !isAboutEmptiness.test(rule)),
  );
  printDiagnostics([...outcome.errors, ...seeds.notices, ...outcome.notices]);
  if (isUsable(outcome, folders, plan)) return { ...outcome, draft };
  draft.discard();
  return null;
}
