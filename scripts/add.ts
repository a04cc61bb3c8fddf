import { parseArgs } from 'node:util';
import type { Diagnostic } from '../src/lib/model/diagnostic.ts';
import type { LibraryDocument } from '../src/lib/model/document.ts';
import { settleSlugs } from '../src/lib/slugs.ts';
import { findFiles } from './adding/find-files.ts';
import { printTable, type Outcome } from './adding/print-table.ts';
import { understoodOf } from './adding/understood.ts';
import { weighFile } from './adding/weigh-file.ts';
import { writeSeed } from './adding/write-seed.ts';
import { convertFolder } from './conversion/convert-folder.ts';
import { dayOf, foldersOf } from './conversion/options.ts';
import { readContent, replaceContent } from './io/content-store.ts';
import { loadDictionary } from './io/dictionary.ts';
import { formatDiagnostic } from './io/print-diagnostics.ts';
import { readFiles, readManifest } from './io/read-seeds.ts';
import { showProgress } from './io/show-progress.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, to: { type: 'string' }, date: { type: 'string' } },
});

const folders = foldersOf(values.from, values.to);

/** The documents that the library has, as last converted. */
function heldDocuments(): LibraryDocument[] {
  return [...readContent(folders.to)]
    .filter(([path]) => path.startsWith('documents/'))
    .map(([, text]) => JSON.parse(text) as LibraryDocument);
}

/** A slug of its own for a document beside those that the manifest records. */
function freeSlug(document: LibraryDocument, recorded: readonly string[]): string {
  const others = recorded.map((slug) => ({
    slug,
    kind: '',
    inspectionStart: null,
    documentDate: null,
  }));
  return settleSlugs([...others, document.meta], new Set()).at(-1) as string;
}

function badOutcome(file: string, errors: readonly Diagnostic[]): Outcome {
  errors.forEach((error) => console.error(formatDiagnostic(error)));
  return { file, result: 'not added', document: null, note: errors[0]?.rule ?? '' };
}

/** Weighs each file and puts the new ones among the seeds. */
async function addFiles(paths: readonly string[]): Promise<Outcome[]> {
  const sources = await readFiles(paths, showProgress);
  const held = heldDocuments();
  const recorded = readManifest(folders.from).entries.map(({ slug }) => slug);
  const knows = loadDictionary();
  return sources.map((source, index): Outcome => {
    const path = paths[index] as string;
    console.log(`\n${path}`);
    const verdict = weighFile(source, held, knows);
    if (verdict.kind === 'bad') return badOutcome(path, verdict.errors);
    if (verdict.kind === 'held') {
      console.log(`  ${verdict.message}`);
      return { file: path, result: 'held already', document: null, note: verdict.slug };
    }
    const { document } = verdict;
    const slug = freeSlug(document, recorded);
    understoodOf(document).forEach((line) => console.log(line));
    writeSeed(folders.from, { path, slug, sha256: document.meta.source.sha256 });
    recorded.push(slug);
    held.push({ ...document, meta: { ...document.meta, slug } });
    return { file: path, result: 'added', document, note: slug };
  });
}

/** Adds the documents named, converts the library, and exits 1 if any could not be added. */
async function run(): Promise<number> {
  if (positionals.length === 0) throw new Error('Name files or folders: npm run add -- FILE…');
  const { paths, errors } = findFiles(positionals);
  const outcomes = [
    ...(await addFiles(paths)),
    ...errors.map((error) => badOutcome(error.source, [error])),
  ];
  printTable(outcomes);
  const isBad = outcomes.some(({ result }) => result === 'not added');
  if (!outcomes.some(({ result }) => result === 'added')) return isBad ? 1 : 0;
  const library = await convertFolder(folders, {
    today: dayOf(values.date),
    lossReason: null,
    publish: false,
  });
  if (library === null) return 1;
  const changed = replaceContent(folders.to, library.files);
  console.log(`${changed} files changed in ${folders.to}/. Read the diff, then commit it.`);
  return isBad ? 1 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
