import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { maskWords } from '../src/lib/ledger/take-down.ts';
import { documentSchema } from '../src/lib/model/document.ts';
import { convertFolder } from './conversion/convert-folder.ts';
import { emptyCaches } from './conversion/converted-cache.ts';
import { dayOf, foldersOf } from './conversion/options.ts';
import { takeDownDocument, takeDownWords, type TakeDown } from './conversion/take-down-files.ts';
import { recover } from './io/content-store.ts';
import { readLedgers } from '../src/content/read-ledgers.ts';
import { seedFilesOf } from './io/seeds/seed-files.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    date: { type: 'string' },
    reason: { type: 'string' },
    /** File that holds the words to take down; `-` for standard input, so that no shell remembers them. */
    'words-file': { type: 'string' },
    /** Take the words down wherever they stand; otherwise they must stand once. */
    all: { type: 'boolean', default: false },
  },
});

const usage = 'npm run withdraw -- SLUG --reason "…" [--words-file FILE|- [--all]]';

function sourceFileOf(to: string, slug: string): string | null {
  const path = join(to, 'documents', `${slug}.json`);
  if (!existsSync(path)) return null;
  return documentSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).meta.source.file;
}

function wordsToTakeDown(): string | null {
  const file = values['words-file'];
  return file === undefined ? null : readFileSync(file === '-' ? 0 : file, 'utf8').trim();
}

/** Files below the folders that still hold the words. */
function stillHolding(folders: readonly string[], words: string): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => statSync(path).isFile())
      .filter((path) => maskWords(readFileSync(path, 'utf8'), words).places > 0),
  );
}

/** Checks the words before anything is changed. @throws Error if they are not where they should be */
function checkWords(words: string, source: string, reason: string): void {
  const { places } = maskWords(readFileSync(source, 'utf8'), words);
  if (places > 1 && !values.all) {
    throw new Error(
      `The words stand in ${places} places of ${source}. Give more of them, or --all.`,
    );
  }
  if (maskWords(reason, words).places > 0)
    throw new Error('The reason holds the words, and is public.');
}

async function convertAgain({ from, to, today }: TakeDown, isForeign: boolean): Promise<boolean> {
  // They hold the texts as they were.
  emptyCaches();
  const plan = { today, lossReason: null, publish: false };
  const library = await convertFolder({ from, to, isForeign }, plan);
  library?.draft.commit();
  return library !== null;
}

async function run(): Promise<number> {
  const [slug] = positionals;
  const { reason } = values;
  if (slug === undefined || reason === undefined || reason.trim() === '') throw new Error(usage);
  const folders = foldersOf(values.from, values.to);
  const { from, to, isForeign } = folders;
  const recovered = recover(to);
  if (recovered !== null) console.error(recovered);
  const file = sourceFileOf(to, slug);
  const files = file === null ? null : seedFilesOf(from, file);
  const ledger = readLedgers(to).ledgers.get(slug) ?? null;
  if (files === null && ledger === null) throw new Error(`There is no document ${slug} in ${to}/.`);
  const takeDown = { slug, from, to, reason, today: dayOf(values.date) };
  const words = wordsToTakeDown();
  if (words === null) {
    takeDownDocument(takeDown, files, ledger);
    if (!(await convertAgain(takeDown, isForeign))) return 1;
    console.log(`${slug} is withdrawn; its address will say so, with the reason.`);
    return 0;
  }
  if (files === null) throw new Error(`The source of ${slug} is not in ${from}/.`);
  checkWords(words, files.source, reason);
  const places = takeDownWords(takeDown, words, files, ledger);
  if (!(await convertAgain(takeDown, isForeign))) return 1;
  const left = stillHolding([from, to], words);
  left.forEach((path) => console.error(`still holds the words: ${path}`));
  console.log(
    `The words were masked in ${places} places of ${files.source}. See docs/taking-down.md for what is left.`,
  );
  return left.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
