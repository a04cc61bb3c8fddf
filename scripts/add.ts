import { Additions } from './adding/additions.ts';
import { commitAdditions } from './adding/commit-additions.ts';
import { isAddress } from './adding/fetch/fetch-address.ts';
import { fetchFiles, removeFetched } from './adding/fetch/fetched-files.ts';
import { findFetched } from './adding/fetch/find-fetched.ts';
import { findFiles, type Given } from './adding/find-files.ts';
import { HeldDocuments } from './adding/held-documents.ts';
import { printTable, type Outcome } from './adding/print-table.ts';
import { tellPlaces } from './adding/tell-places.ts';
import { tellBad, tellWeighed } from './adding/tell-weighed.ts';
import { weighFiles } from './adding/weigh-files.ts';
import { dayOf, folderHelp, folderOptions, foldersOf, type Folders } from './conversion/options.ts';
import { recover } from './io/content-store.ts';
import { withLock } from './io/folder-lock/with-lock.ts';
import { run } from './io/terminal/command.ts';

/** The documents named: those at addresses are fetched, and know whence they came. */
async function given(names: readonly string[], to: string, today: string): Promise<Given> {
  const wishes = names.filter(isAddress).map((address) => ({ address }));
  const { files, errors: unfetched } = await fetchFiles(wishes, to);
  const fetched = findFetched(files, today);
  const { found, errors, others } = findFiles(names.filter((name) => !isAddress(name)));
  return {
    found: [...found, ...fetched.found],
    errors: [...errors, ...unfetched, ...fetched.errors],
    others,
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
  const held = new HeldDocuments(folders.from, folders.to);
  const additions = new Additions(folders.from);
  const outcomes = (await weighFiles(found, held, additions)).map(tellWeighed);
  if (errors.length > 0) console.log('');
  outcomes.push(...errors.map((error) => tellBad(error.source, [error])));
  outcomes.push(
    ...others.map(({ path, why }): Outcome => {
      return { file: path, result: 'passed over', counts: null, note: why };
    }),
  );
  printTable(outcomes);
  const isBad = outcomes.some(({ result }) => result === 'not added');
  if (additions.count > 0 && !(await commitAdditions(additions, folders, today))) return 1;
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
