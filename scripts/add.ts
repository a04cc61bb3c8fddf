import { parseArgs } from 'node:util';
import type { Diagnostic } from '../src/lib/model/diagnostic.ts';
import type { LibraryDocument } from '../src/lib/model/document.ts';
import { settleSlugs } from '../src/lib/convert/slugs.ts';
import { Additions } from './adding/additions.ts';
import { findFiles } from './adding/find-files.ts';
import { HeldDocuments } from './adding/held-documents.ts';
import { printTable, type Outcome } from './adding/print-table.ts';
import { wrap } from './adding/colours.ts';
import { doubtsOf, understoodOf } from './adding/understood.ts';
import { weighFile } from './adding/weigh-file.ts';
import { ConversionPool } from './conversion/conversion-pool.ts';
import { convertFolder } from './conversion/convert-folder.ts';
import { readConversion } from './conversion/converted-cache.ts';
import { dayOf, foldersOf } from './conversion/options.ts';
import { recover } from './io/content-store.ts';
import type { FoundSource } from './io/seeds/find-seeds.ts';
import { formatDiagnostic } from './io/terminal/print-diagnostics.ts';
import { progressBar } from './io/terminal/show-progress.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, to: { type: 'string' }, date: { type: 'string' } },
});

const folders = foldersOf(values.from, values.to);

/** A slug of its own for a document beside those that are taken. */
function freeSlug(document: LibraryDocument, taken: readonly string[]): string {
  const others = taken.map((slug) => ({
    slug,
    kind: '',
    inspectionStart: null,
    documentDate: null,
  }));
  return settleSlugs([...others, document.meta], new Set()).at(-1) as string;
}

function badOutcome(file: string, errors: readonly Diagnostic[]): Outcome {
  errors.forEach((error) => console.error(wrap(formatDiagnostic(error), '')));
  return { file, result: 'not added', counts: null, note: errors[0]?.rule ?? '' };
}

/** Converts the files that were given, on all cores, into the cache. */
async function convertGiven(found: readonly FoundSource[]) {
  const pool = new ConversionPool(found.length);
  try {
    return await pool.convert(found, progressBar());
  } finally {
    await pool.close();
  }
}

/** Decides about one file, and says what was understood of it. */
function weigh(
  found: FoundSource,
  errors: Diagnostic[],
  held: HeldDocuments,
  additions: Additions,
): Outcome {
  const { path } = found;
  console.log(`\n${path}`);
  const verdict = weighFile(found, readConversion(found) ?? { errors }, held);
  if (verdict.kind === 'bad') return badOutcome(path, verdict.errors);
  if (verdict.kind === 'held') {
    verdict.remarks.forEach((remark) => console.log(wrap(remark, '  ')));
    if (verdict.pages !== null) additions.addPages(verdict.pages.file, verdict.pages.facts);
    return { file: path, result: 'held', counts: null, note: verdict.slug };
  }
  const { document } = verdict;
  const { paragraphs, judgements } = document.meta;
  const slug = freeSlug(document, held.slugs());
  understoodOf(document).forEach((line) => console.log(wrap(line, '  ')));
  additions.addFile(found, slug);
  held.add({ ...document.meta, slug }, found);
  const counts = [paragraphs, judgements.length, doubtsOf(document).length] as const;
  return { file: path, result: 'added', counts, note: slug };
}

/** Converts the library with what is added to it; only then anything is written. */
async function commit(additions: Additions): Promise<boolean> {
  const library = await convertFolder(
    folders,
    { today: dayOf(values.date), lossReason: null, publish: false },
    { withFound: (found) => additions.withFound(found) },
  );
  if (library === null) return false;
  const changed = library.draft.commit(additions.stage());
  console.log(`${changed} files changed in ${folders.to}/. Read the diff, then commit it.`);
  return true;
}

/** Adds the documents named, converts the library, and exits 1 if any could not be added. */
async function run(): Promise<number> {
  if (positionals.length === 0) throw new Error('Name files or folders: npm run add -- FILE…');
  const recovered = recover(folders.to);
  if (recovered !== null) console.error(recovered);
  const { found, errors } = findFiles(positionals);
  const results = await convertGiven(found);
  const held = new HeldDocuments(folders.from, folders.to);
  const additions = new Additions(folders.from);
  const outcomes = found.map((one, at) => {
    const result = results[at];
    return weigh(one, result && 'errors' in result ? result.errors : [], held, additions);
  });
  if (errors.length > 0) console.log('');
  outcomes.push(...errors.map((error) => badOutcome(error.source, [error])));
  printTable(outcomes);
  const isBad = outcomes.some(({ result }) => result === 'not added');
  if (additions.count > 0 && !(await commit(additions))) return 1;
  return isBad ? 1 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
