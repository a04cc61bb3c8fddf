import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Ledger } from '../src/lib/model/anchor.ts';
import { SoughtWords } from '../src/lib/take-down/find-words.ts';
import { documentSchema } from '../src/lib/model/document.ts';
import { dayOf, foldersOf, type Folders } from './conversion/options.ts';
import { isPending, recover, unstage } from './io/content-store.ts';
import { withLock } from './io/folder-lock/with-lock.ts';
import { isPdf } from './io/seeds/find-documents.ts';
import { findSeeds, type FoundSource } from './io/seeds/find-seeds.ts';
import { seedPaths } from './io/seeds/seed-files.ts';
import { sentenceOf } from './io/terminal/failure.ts';
import { formatDiagnostic } from './io/terminal/print-diagnostics.ts';
import { readLedgers } from '../src/content/read-ledgers.ts';
import { NotFound, Refusal, type TakeDown } from './taking-down/convert-aside.ts';
import { takeDownDocument } from './taking-down/take-down-document.ts';
import { keptFile, takeDownWords } from './taking-down/take-down-words.ts';
import { heldAnywhere } from './taking-down/find-everywhere.ts';
import { tellHistory } from './taking-down/history.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    /** The folder of the built site. */
    site: { type: 'string' },
    date: { type: 'string' },
    reason: { type: 'string' },
    /** File that holds the words to take down; `-` for standard input, so that no shell remembers them. */
    'words-file': { type: 'string' },
    /** In how many places of the source the words stand; otherwise they must stand once. */
    places: { type: 'string' },
    /** Take the words down wherever they stand in the source. */
    all: { type: 'boolean', default: false },
    /** Leave a PDF where it is, with a list of masks beside it. */
    'keep-file': { type: 'boolean', default: false },
    /** Take the words down although they stay in other files. */
    'leave-rest': { type: 'boolean', default: false },
  },
});

const usage =
  'npm run withdraw -- SLUG --reason "…" [--words-file FILE|- [--places N|--all] [--keep-file] [--leave-rest]]';

/** In how many places the words stand; null for any number. @throws Refusal if that is no number */
function placesSaid(): number | null {
  if (values.all) return null;
  const places = values.places ?? '1';
  if (!/^[1-9]\d{0,4}$/.test(places))
    throw new Refusal(`--places must be a number from 1, not “${places}”.`);
  return Number(places);
}

function wordsToTakeDown(): SoughtWords | null {
  const file = values['words-file'];
  if (file === undefined) return null;
  const words = new SoughtWords(readFileSync(file === '-' ? 0 : file, 'utf8'));
  if (words.standIn(values.reason ?? ''))
    throw new Refusal('The reason holds the words, and is public.');
  return words;
}

/** The site that is built from the library's own folders, unless another is named. */
function siteOf(): string | null {
  return values.site ?? (values.from === undefined && values.to === undefined ? 'dist' : null);
}

/** The name of a document's source; null if the content has no such document. */
function sourceFileOf(to: string, slug: string): string | null {
  const path = join(to, 'documents', `${slug}.json`);
  if (!existsSync(path)) return null;
  return documentSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).meta.source.file;
}

/** A document's source; null if there is none. @throws Refusal if it may not be read */
function sourceOf(from: string, file: string | null): FoundSource | null {
  const { found, errors } = findSeeds(from);
  const wrong = errors.filter(({ source }) => source === file);
  if (wrong.length > 0) throw new Refusal(wrong.map(formatDiagnostic).join('\n'));
  return found.find((one) => one.file === file) ?? null;
}

/** Says what a search of everything finds. @returns whether that is nothing */
function tellSearch(folders: Folders, site: string | null, words: SoughtWords): boolean {
  const { from, to } = folders;
  const kept = findSeeds(from).found.flatMap((found) => keptFile(from, { found }) ?? []);
  const held = heldAnywhere(folders, site, words).filter((path) => !kept.includes(path));
  held.forEach((path) => console.error(`still holds the words: ${path}`));
  const searched = [`${from}/`, `${to}/`, 'the caches', ...(site === null ? [] : [`${site}/`])];
  if (held.length === 0)
    console.log(
      `Searched for the words in any spelling: ${searched.join(', ')}. They are in none.`,
    );
  return held.length === 0;
}

/** The files of a document that the history is searched for. */
function filesOf({ slug, folders: { from, to } }: TakeDown, found: FoundSource) {
  const { source, corrections, pages, masks } = seedPaths(from, found);
  const seeds = [source, corrections, pages, masks, 'sources.yaml'].map((path) => join(from, path));
  const content = [`documents/${slug}.json`, `anchors/${slug}.json`, `reports/${slug}.mdx`];
  const made = [...content, 'occurrences'].map((path) => join(to, path));
  return [[from, seeds] as const, [to, made] as const];
}

async function takeWordsDown(
  takeDown: TakeDown,
  words: SoughtWords,
  found: FoundSource,
  ledger: Ledger | null,
) {
  const { folders } = takeDown;
  const site = siteOf();
  const { places, cleared } = await takeDownWords(
    {
      ...takeDown,
      words,
      places: placesSaid(),
      keepsFile: values['keep-file'],
      leavesRest: values['leave-rest'],
      site,
    },
    found,
    ledger,
  );
  console.log(
    `The words were taken down in ${places.length} ${places.length === 1 ? 'place' : 'places'}:`,
  );
  places.forEach((place) => console.log(`  ${place}`));
  if (values['keep-file'] && isPdf(found.path))
    console.log(`${found.path} stays and holds them still; it is not published.`);
  cleared.forEach((folder) =>
    console.log(`${folder}/ held them and was removed: npm run build makes it anew.`),
  );
  tellHistory(filesOf(takeDown, found), words);
  return tellSearch(folders, site, words) || values['leave-rest'] ? 0 : 1;
}

async function takeDown(request: TakeDown, words: SoughtWords | null): Promise<number> {
  const {
    slug,
    folders: { from, to },
  } = request;
  const ledger: Ledger | null = readLedgers(to).ledgers.get(slug) ?? null;
  const found = sourceOf(from, sourceFileOf(to, slug));
  if (found === null && ledger === null)
    throw new Refusal(`There is no document ${slug} in ${to}/.`);
  if (words !== null) {
    if (found === null) throw new Refusal(`The source of ${slug} is not in ${from}/.`);
    return takeWordsDown(request, words, found, ledger);
  }
  await takeDownDocument(request, found, ledger);
  console.log(`${slug} is withdrawn; its address will say so, with the reason.`);
  return 0;
}

async function run(): Promise<number> {
  const [slug] = positionals;
  const { reason } = values;
  if (slug === undefined || reason === undefined || reason.trim() === '') throw new Refusal(usage);
  const folders = foldersOf(values.from, values.to);
  const { from, to } = folders;
  const words = wordsToTakeDown();
  const wasPending = isPending(to);
  const recovered = recover(to);
  if (recovered !== null) console.error(recovered);
  try {
    return await takeDown({ slug, folders, reason, today: dayOf(values.date) }, words);
  } catch (error) {
    // What was interrupted has been completed just now: there is nothing more to do.
    if (!(error instanceof NotFound && wasPending && words !== null)) throw error;
    console.log('The words had been taken down by the run that was interrupted.');
    return tellSearch(folders, siteOf(), words) || values['leave-rest'] ? 0 : 1;
  } finally {
    if (!isPending(to)) [from, to].forEach(unstage);
  }
}

try {
  const { to } = foldersOf(values.from, values.to);
  const wish = { what: 'npm run withdraw', mayWait: true };
  process.exitCode = await withLock(to, wish, run);
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
