import { parseArgs } from 'node:util';
import { describeLoss } from '../src/lib/ledger/losses.ts';
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

/** Why losses are accepted, or null where they aren't. @throws Error if one of the two options is missing */
function lossReason(): string | null {
  const { reason } = values;
  const isAccepted = values['accept-losses'];
  if (isAccepted !== (reason !== undefined && reason.trim() !== '')) {
    throw new Error('--accept-losses and --reason "…" go together.');
  }
  return isAccepted ? (reason ?? null) : null;
}

async function run(): Promise<number> {
  const plan = { today: dayOf(values.date), lossReason: lossReason(), publish: false };
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
