import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SoughtWords } from '../src/lib/take-down/find-words.ts';
import { readDocument } from '../src/content/read-generated.ts';
import { dayOf, folderHelp, folderOptions, foldersOf } from './conversion/options.ts';
import { isPending, recover, unstage } from './io/content-store.ts';
import { withLock } from './io/folder-lock/with-lock.ts';
import { findSeeds, type FoundSource } from './io/seeds/find-seeds.ts';
import { run } from './io/terminal/command.ts';
import { formatDiagnostic } from './io/terminal/print-diagnostics.ts';
import { soundLedgers } from '../src/content/read-ledgers.ts';
import { NotFound, Refusal, type TakeDown } from './taking-down/convert-aside.ts';
import { takeDownDocument } from './taking-down/take-down-document.ts';
import type { TakeDownWords } from './taking-down/take-down-words.ts';
import { tellSearch, withdrawWords } from './taking-down/withdraw-words.ts';

/** What is to be taken down: a whole document, or words of one. */
type Request = TakeDown | TakeDownWords;

/** In how many places the words stand; null for any number. @throws Refusal if that is no number */
function placesSaid(places: string, isAll: boolean): number | null {
  if (isAll) return null;
  if (!/^[1-9]\d{0,4}$/.test(places))
    throw new Refusal(`--places must be a number from 1, not “${places}”.`);
  return Number(places);
}

/** @throws Refusal if the public reason holds them */
function wordsIn(file: string, reason: string): SoughtWords {
  const words = new SoughtWords(readFileSync(file === '-' ? 0 : file, 'utf8'));
  if (words.standIn(reason)) throw new Refusal('The reason holds the words, and is public.');
  return words;
}

/** The name of a document's source; null if the content has no such document. */
function sourceFileOf(to: string, slug: string): string | null {
  const path = join(to, 'documents', `${slug}.json`);
  if (!existsSync(path)) return null;
  return readDocument(path).meta.source.file;
}

/** A document's source; null if there is none. @throws Refusal if it may not be read */
function sourceOf(from: string, file: string | null): FoundSource | null {
  const { found, errors } = findSeeds(from);
  const wrong = errors.filter(({ source }) => source === file);
  if (wrong.length > 0) throw new Refusal(wrong.map(formatDiagnostic).join('\n'));
  return found.find((one) => one.file === file) ?? null;
}

async function takeDown(request: Request): Promise<boolean> {
  const {
    slug,
    folders: { from, to },
  } = request;
  const ledger = soundLedgers(to).get(slug) ?? null;
  const found = sourceOf(from, sourceFileOf(to, slug));
  if (found === null && ledger === null)
    throw new Refusal(`There is no document ${slug} in ${to}/.`);
  if ('words' in request) {
    if (found === null) throw new Refusal(`The source of ${slug} is not in ${from}/.`);
    return withdrawWords(request, found, ledger);
  }
  await takeDownDocument(request, found, ledger);
  console.log(`${slug} is withdrawn; its address will say so, with the reason.`);
  return true;
}

async function withdraw(request: Request): Promise<number> {
  const { folders } = request;
  const { from, to } = folders;
  const wasPending = isPending(to);
  const recovered = recover(to);
  if (recovered !== null) console.error(recovered);
  try {
    return (await takeDown(request)) ? 0 : 1;
  } catch (error) {
    // What was interrupted has been completed just now: there is nothing more to do.
    if (!(error instanceof NotFound && wasPending && 'words' in request)) throw error;
    console.log('The words had been taken down by the run that was interrupted.');
    return tellSearch(folders, request.site, request.words) || request.leavesRest ? 0 : 1;
  } finally {
    if (!isPending(to)) [from, to].forEach(unstage);
  }
}

await run(
  {
    name: 'npm run withdraw',
    does: 'Takes a document, or words of one, down everywhere, or changes nothing.',
    takes: 'SLUG',
    options: {
      ...folderOptions,
      reason: { type: 'string' },
      'words-file': { type: 'string' },
      places: { type: 'string', default: '1' },
      all: { type: 'boolean', default: false },
      'keep-file': { type: 'boolean', default: false },
      'leave-rest': { type: 'boolean', default: false },
      site: { type: 'string' },
    },
    help: {
      reason: { value: '"…"', does: 'why; it becomes public' },
      'words-file': {
        value: 'FILE',
        does: 'the words to take down; - for standard input, so that no shell remembers them',
      },
      places: { value: 'N', does: 'in how many places they stand, 1 if nothing is said' },
      all: { does: 'takes them down wherever they stand in the source' },
      'keep-file': { does: 'leaves a PDF where it is, unpublished, with a list of masks' },
      'leave-rest': { does: 'takes them down although they stay in other files' },
      site: { value: 'FOLDER', does: 'the built site, dist/ if none is named' },
      ...folderHelp,
    },
    example:
      'npm run withdraw -- york-2016-sif --reason "A private number." --words-file words.txt',
  },
  ({ values, positionals }) => {
    const [slug, ...more] = positionals;
    const { reason = '', from, to } = values;
    if (slug === undefined || more.length > 0)
      throw new Refusal('Name one document: npm run withdraw -- SLUG --reason "…"');
    if (reason.trim() === '') throw new Refusal('Say why, for the public: --reason "…"');
    const folders = foldersOf(from, to);
    const document: TakeDown = { slug, folders, reason, today: dayOf(values.date) };
    const file = values['words-file'];
    const request: Request =
      file === undefined
        ? document
        : {
            ...document,
            words: wordsIn(file, reason),
            places: placesSaid(values.places, values.all),
            keepsFile: values['keep-file'],
            leavesRest: values['leave-rest'],
            // The site is built from the library's own folders, unless another is named.
            site: values.site ?? (from === undefined && to === undefined ? 'dist' : null),
          };
    const wish = { what: 'npm run withdraw', mayWait: !values['no-wait'] };
    return withLock(folders.to, wish, () => withdraw(request));
  },
);
