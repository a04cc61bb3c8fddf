import { parseArgs } from 'node:util';
import { convertLibrary, type Library } from '../src/lib/library.ts';
import { readContent, recover, replaceContent } from './io/content-store.ts';
import { loadDictionary } from './io/dictionary.ts';
import { printDiagnostics } from './io/print-diagnostics.ts';
import { readSeeds } from './io/read-seeds.ts';
import { readThemes } from './io/read-themes.ts';
import { showProgress } from './io/show-progress.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string', default: 'content' },
    check: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
});

const isForeign = process.env['SEEDS_DIR'] !== undefined && values.from === undefined;
const from = values.from ?? process.env['SEEDS_DIR'] ?? 'seeds';
const to =
  isForeign && values.to === 'content'
    ? (process.env['CONTENT_DIR'] ?? '.cache/content')
    : values.to;

function printSummary({ documents }: Library): void {
  for (const { meta, fidelity, diagnostics } of documents) {
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
    const { sourceWords, outputWords, repairs, moves, unaccounted } = fidelity;
    console.log(
      `${meta.slug}: ${meta.paragraphs} numbered paragraphs; ${sourceWords} words in, ${outputWords} out, ` +
        `${repairs} repairs, ${moves} moves, ${unaccounted} unaccounted for; ${warnings} warnings`,
    );
  }
}

/** Paths that differ between what was generated and what is there. */
function differences(files: ReadonlyMap<string, string>): string[] {
  const there = readContent(to);
  const paths = new Set([...files.keys(), ...there.keys()]);
  return [...paths].filter((path) => files.get(path) !== there.get(path)).sort();
}

function check(files: ReadonlyMap<string, string>): number {
  const changed = differences(files);
  changed.forEach((path) => console.error(`differs: ${to}/${path}`));
  if (changed.length === 0) console.log(`${to}/ is what the sources give.`);
  return changed.length === 0 ? 0 : 1;
}

async function run(): Promise<number> {
  const recovered = recover(to);
  if (recovered !== null) console.error(recovered);
  const seeds = await readSeeds(from, showProgress);
  const library = convertLibrary(seeds.sources, readThemes('content/themes'), loadDictionary());
  const errors = [...seeds.errors, ...library.errors];
  printDiagnostics(errors);
  if (errors.length > 0 && !(isForeign && library.documents.length > 0)) {
    console.error(`Nothing was written: ${errors.length} to mend.`);
    return 1;
  }
  if (!values.quiet) printSummary(library);
  if (values.check) return check(library.files);
  const changed = replaceContent(to, library.files);
  console.log(
    `${library.documents.length} documents converted to ${to}/; ${changed} files changed.`,
  );
  return 0;
}

process.exitCode = await run();
