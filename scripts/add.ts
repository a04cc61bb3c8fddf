import type { Diagnostic } from '../src/lib/model/diagnostic.ts';
import type { ConvertResult } from '../src/lib/convert/results.ts';
import { freeSlug } from '../src/lib/convert/slugs.ts';
import { Additions } from './adding/additions.ts';
import { isAddress } from './adding/fetch/fetch-address.ts';
import { fetchFiles, removeFetched } from './adding/fetch/fetched-files.ts';
import { findFiles, type Given } from './adding/find-files.ts';
import { HeldDocuments } from './adding/held-documents.ts';
import { printTable, type Outcome } from './adding/print-table.ts';
import { wrap } from './adding/colours.ts';
import { tellPlaces } from './adding/tell-places.ts';
import { doubtsOf, understoodOf } from './adding/understood.ts';
import { weighFile } from './adding/weigh-file.ts';
import { ConversionPool } from './conversion/conversion-pool.ts';
import { convertFolder } from './conversion/convert-folder.ts';
import { cacheFolders, readConversion } from './conversion/converted-cache.ts';
import { dayOf, folderHelp, folderOptions, foldersOf, type Folders } from './conversion/options.ts';
import { recover, type Beside, type ContentDraft } from './io/content-store.ts';
import { withLock } from './io/folder-lock/with-lock.ts';
import type { FoundSource } from './io/seeds/find-seeds.ts';
import { run } from './io/terminal/command.ts';
import { formatDiagnostic } from './io/terminal/print-diagnostics.ts';
import { progressBar } from './io/terminal/show-progress.ts';

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

/** What is decided about a file is read from the cache. @throws Error if that didn't keep a conversion */
function checkKept(found: readonly FoundSource[], results: readonly ConvertResult[]): void {
  const isLost = (one: FoundSource, at: number) =>
    'meta' in results[at]! && readConversion(one) === null;
  if (!found.some(isLost)) return;
  throw new Error(
    `Nothing was added: ${cacheFolders().join(', ')} can’t be written: the disk is full, or this user has no right to them. Then run the command again.`,
  );
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
  const slug = freeSlug(document.meta, new Set(held.slugs()));
  understoodOf(document).forEach((line) => console.log(wrap(line, '  ')));
  additions.addFile(found, slug);
  held.add({ ...document.meta, slug }, found);
  const counts = [paragraphs, judgements.length, doubtsOf(document).length] as const;
  return { file: path, result: 'added', counts, note: slug };
}

/** What is to be added, put aside; where that fails, the content that waits is given up too. */
function stagedWith(additions: Additions, draft: ContentDraft): Beside {
  try {
    return additions.stage();
  } catch (error) {
    additions.discard();
    draft.discard();
    throw error;
  }
}

/** Converts the library with what is added to it; only then anything is written. */
async function commit(additions: Additions, folders: Folders, today: string): Promise<boolean> {
  const library = await convertFolder(
    folders,
    { today, lossReason: null, publish: false },
    { withFound: (found) => additions.withFound(found) },
  );
  if (library === null) return false;
  const changed = library.draft.commit(stagedWith(additions, library.draft));
  console.log(`${changed} files changed in ${folders.to}/. Read the diff, then commit it.`);
  return true;
}

/** The documents named: those at addresses are fetched, and know whence they came. */
async function given(names: readonly string[], to: string, today: string): Promise<Given> {
  const fetched = await fetchFiles(names.filter(isAddress), to);
  const local = findFiles(names.filter((name) => !isAddress(name)));
  const { found, errors } = findFiles(fetched.files.map(({ path }) => path));
  const ofFetched = found.map((one): FoundSource => {
    const address = fetched.files.find(({ path }) => path === one.path)?.address ?? '';
    return { ...one, origin: { address, fetched: today } };
  });
  return {
    found: [...local.found, ...ofFetched],
    errors: [...local.errors, ...fetched.errors, ...errors],
    others: local.others,
  };
}

/** Adds the documents named, converts the library, and exits 1 if any could not be added. */
async function add(
  paths: readonly string[],
  folders: Folders,
  today: string,
  pictures: string | undefined,
): Promise<number> {
  const recovered = recover(folders.to);
  if (recovered !== null) console.error(recovered);
  const { found, errors, others } = await given(paths, folders.to, today);
  const results = await convertGiven(found);
  checkKept(found, results);
  const held = new HeldDocuments(folders.from, folders.to);
  const additions = new Additions(folders.from);
  const outcomes = found.map((one, at) => {
    const result = results[at];
    return weigh(one, result && 'errors' in result ? result.errors : [], held, additions);
  });
  if (errors.length > 0) console.log('');
  outcomes.push(...errors.map((error) => badOutcome(error.source, [error])));
  outcomes.push(
    ...others.map(({ path, why }): Outcome => {
      return { file: path, result: 'passed over', counts: null, note: why };
    }),
  );
  printTable(outcomes);
  const isBad = outcomes.some(({ result }) => result === 'not added');
  if (additions.count > 0 && !(await commit(additions, folders, today))) return 1;
  await tellPlaces(held, pictures);
  return isBad ? 1 : 0;
}

await run(
  {
    name: 'npm run add',
    does: 'Adds documents to the library, folders of them, or files from the web, and says what it understood and what it doubts.',
    takes: 'FILE…',
    options: { ...folderOptions, pictures: { type: 'string' } },
    help: {
      ...folderHelp,
      pictures: { value: 'FOLDER', does: 'draws the pages that should be looked at first' },
    },
    example: 'npm run add -- ~/Downloads/50185764.pdf',
  },
  ({ values, positionals }) => {
    if (positionals.length === 0)
      throw new Error('Name files, folders or addresses: npm run add -- FILE…');
    const folders = foldersOf(values.from, values.to);
    const today = dayOf(values.date);
    const wish = { what: 'npm run add', mayWait: !values['no-wait'] };
    return withLock(folders.to, wish, () =>
      add(positionals, folders, today, values.pictures).finally(() => removeFetched(folders.to)),
    );
  },
);
