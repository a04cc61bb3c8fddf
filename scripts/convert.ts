import { parseArgs } from 'node:util';
import { describeLoss } from '../src/lib/ledger/losses/losses.ts';
import { parseSame } from '../src/lib/ledger/same.ts';
import type { LedgerPlan } from '../src/lib/ledger/keep-ledger.ts';
import { convertFolder, type ConvertedLibrary } from './conversion/convert-folder.ts';
import { dayOf, foldersOf } from './conversion/options.ts';
import { withEmptyCache } from './io/cache/cache.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    check: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    'accept-losses': { type: 'boolean', default: false },
    /** OLD=NEW or slug#OLD=NEW: the text of a published anchor is the one that is named NEW now. */
    same: { type: 'string', multiple: true, default: [] },
    reason: { type: 'string' },
    date: { type: 'string' },
  },
});

const folders = foldersOf(values.from, values.to);
const { to } = folders;

/** How often each rule repaired something: "4 correction, 2 escaped-superscript". */
function byRule(repairs: ConvertedLibrary['documents'][number]['repairs']): string {
  const counts = new Map<string, number>();
  for (const { rule } of repairs) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const parts = [...counts].sort().map(([rule, count]) => `${count} ${rule}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function printSummary({ documents }: ConvertedLibrary): void {
  for (const { meta, fidelity, warnings, repairs: made } of documents) {
    const { sourceWords, outputWords, repairs, moves, unaccounted } = fidelity;
    console.log(
      `${meta.slug}: ${meta.paragraphs} numbered paragraphs; ${sourceWords} words in, ${outputWords} out, ` +
        `${repairs} repairs${byRule(made)}, ${moves} moves, ${unaccounted} unaccounted for; ${warnings} warnings`,
    );
  }
}

function check({ draft }: ConvertedLibrary): number {
  const changed = draft.differences();
  changed.forEach((path) => console.error(`differs: ${to}/${path}`));
  if (changed.length === 0) console.log(`${to}/ is what the sources give.`);
  return changed.length === 0 ? 0 : 1;
}

/**
 * What a person says about the ledger: whether losses are accepted, which texts are the same, and why.
 * @throws Error if that or its reason is missing
 */
function decisions(): Pick<LedgerPlan, 'lossReason' | 'same'> {
  const { reason = '', 'accept-losses': isAccepted, same } = values;
  if ((isAccepted || same.length > 0) !== (reason.trim() !== '')) {
    throw new Error('--reason "…" goes together with --accept-losses or --same OLD=NEW.');
  }
  return {
    lossReason: isAccepted ? reason : null,
    same: same.map((one) => parseSame(one, reason)),
  };
}

async function run(): Promise<number> {
  const plan = { today: dayOf(values.date), publish: false, ...decisions() };
  const library = await convertFolder(folders, plan, { isDry: values.check });
  if (library === null) return 1;
  if (!values.quiet) printSummary(library);
  if (values.check) return check(library);
  const changed = library.draft.commit();
  library.losses.forEach((loss) => console.log(`given up  ${describeLoss(loss)}`));
  console.log(
    `${library.documents.length} documents converted to ${to}/; ${changed} files changed.`,
  );
  return 0;
}

try {
  // A check believes nothing that was kept from an earlier conversion.
  process.exitCode = await (values.check ? withEmptyCache(run) : run());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
