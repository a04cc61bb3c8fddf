import type { LedgerPlan } from '../src/lib/ledger/keep-ledger.ts';
import { describeLoss } from '../src/lib/ledger/losses/losses.ts';
import { parseSame } from '../src/lib/ledger/same.ts';
import { convertFolder, type ConvertedLibrary } from './conversion/convert-folder.ts';
import { dayOf, folderHelp, folderOptions, foldersOf, type Folders } from './conversion/options.ts';
import { withEmptyCache } from './io/cache/cache.ts';
import { withLock } from './io/folder-lock/with-lock.ts';
import { run } from './io/terminal/command.ts';

/** What was typed, as far as the conversion itself is concerned. */
interface Typed {
  check: boolean;
  quiet: boolean;
  'accept-losses': boolean;
  same: string[];
  reason?: string | undefined;
  date?: string | undefined;
}

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

function check({ draft }: ConvertedLibrary, to: string): number {
  const changed = draft.differences();
  changed.forEach((path) => console.error(`differs: ${to}/${path}`));
  if (changed.length === 0) console.log(`${to}/ is what the sources give.`);
  return changed.length === 0 ? 0 : 1;
}

/**
 * What a person says about the ledger: whether losses are accepted, which texts are the same, and why.
 * @throws Error if that or its reason is missing
 */
function decisions({
  reason = '',
  'accept-losses': isAccepted,
  same,
}: Typed): Pick<LedgerPlan, 'lossReason' | 'same'> {
  if ((isAccepted || same.length > 0) !== (reason.trim() !== '')) {
    throw new Error('--reason "…" goes together with --accept-losses or --same OLD=NEW.');
  }
  return {
    lossReason: isAccepted ? reason : null,
    same: same.map((one) => parseSame(one, reason)),
  };
}

async function convert(folders: Folders, plan: LedgerPlan, typed: Typed): Promise<number> {
  const library = await convertFolder(folders, plan, { isDry: typed.check });
  if (library === null) return 1;
  if (!typed.quiet) printSummary(library);
  if (typed.check) return check(library, folders.to);
  const changed = library.draft.commit();
  library.losses.forEach((loss) => console.log(`given up  ${describeLoss(loss)}`));
  console.log(
    `${library.documents.length} documents converted to ${folders.to}/; ${changed} files changed.`,
  );
  return 0;
}

await run(
  {
    name: 'npm run convert',
    does: 'Converts the documents to content, all or nothing.',
    takes: null,
    options: {
      ...folderOptions,
      check: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      'accept-losses': { type: 'boolean', default: false },
      same: { type: 'string', multiple: true, default: [] },
      reason: { type: 'string' },
    },
    help: {
      ...folderHelp,
      check: { does: 'writes nothing; exit 1 if anything would differ' },
      quiet: { does: 'prints no line for each document' },
      'accept-losses': { does: 'gives published addresses up for good that would be lost' },
      same: {
        value: '[SLUG#]OLD=NEW',
        does: 'the text of the published address OLD is the one that is NEW now',
      },
      reason: { value: '"…"', does: 'why, for the record; goes with the two above' },
    },
    example: 'npm run convert -- --accept-losses --reason "Withdrawn by the publisher."',
  },
  ({ values }) => {
    const folders = foldersOf(values.from, values.to);
    const plan = { today: dayOf(values.date), publish: false, ...decisions(values) };
    const act = () => convert(folders, plan, values);
    const wish = { what: 'npm run convert', mayWait: !values['no-wait'], isReader: values.check };
    // A check believes nothing that was kept from an earlier conversion.
    return withLock(folders.to, wish, () => (values.check ? withEmptyCache(act) : act()));
  },
);
