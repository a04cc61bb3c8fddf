import type { WatchedSource } from '../../src/lib/model/source.ts';
import { Additions } from '../adding/additions.ts';
import { commitAdditions } from '../adding/commit-additions.ts';
import { removeFetched } from '../adding/fetch/fetched-files.ts';
import { HeldDocuments } from '../adding/held-documents.ts';
import { tellPlaces } from '../adding/tell-places.ts';
import { tellWeighed } from '../adding/tell-weighed.ts';
import { weighFiles } from '../adding/weigh-files.ts';
import {
  dayOf,
  folderHelp,
  folderOptions,
  foldersOf,
  type Folders,
} from '../conversion/options.ts';
import { recover } from '../io/content-store.ts';
import { withLock } from '../io/folder-lock/with-lock.ts';
import { readWatchList, watchFile } from '../io/seeds/read-manifest.ts';
import { run } from '../io/terminal/command.ts';
import { formatDiagnostic } from '../io/terminal/print-diagnostics.ts';
import { newsOf } from './tell-news.ts';
import { findWatched } from './watched-sources.ts';

/** What is to be looked at. @throws Error where the list is missing or wrong, with each fault */
function watchListOf(folder: string): WatchedSource[] {
  const list = readWatchList(folder);
  if (list === null)
    throw new Error(
      `There is no ${folder}/${watchFile}. Name in it the addresses and folders in which new documents may appear: docs/refreshing.md says how.`,
    );
  if (list.errors.length === 0) return list.entries;
  throw new Error(['Nothing was done.', ...list.errors.map(formatDiagnostic)].join('\n'));
}

/** Takes in what is new at the watched places, and exits 1 if anything failed. */
async function refresh(folders: Folders, today: string, isQuiet: boolean): Promise<number> {
  const recovered = recover(folders.to);
  if (recovered !== null) console.error(recovered);
  const held = new HeldDocuments(folders.from, folders.to);
  const watched = await findWatched(watchListOf(folders.from), held, folders, today);
  const additions = new Additions(folders.from);
  const weighed = await weighFiles(watched.found, held, additions);
  weighed.filter(({ verdict }) => verdict.kind === 'new').forEach(tellWeighed);
  if (additions.count > 0 && !(await commitAdditions(additions, folders, today))) {
    console.error('Nothing was taken in. Look again when that is mended.');
    return 1;
  }
  await tellPlaces(held, undefined);
  const news = newsOf(weighed, watched);
  if (!isQuiet || news.length > 1) console.log(news.join('\n'));
  return news.some((line) => line.startsWith('failed')) ? 1 : 0;
}

await run(
  {
    name: 'npm run refresh',
    does: 'Takes in what is new at the addresses and in the folders that seeds/watch.yaml names. Made for a nightly job: nothing is touched if nothing is new.',
    takes: null,
    options: { ...folderOptions, quiet: { type: 'boolean', default: false } },
    help: {
      ...folderHelp,
      from: { value: 'FOLDER', does: 'the documents and the list, seeds/ if none is named' },
      quiet: { does: 'says nothing if nothing is new and nothing failed' },
    },
    example: 'npm run refresh -- --no-wait',
  },
  ({ values }) => {
    const folders = foldersOf(values.from, values.to);
    const today = dayOf(values.date);
    const wish = { what: 'npm run refresh', mayWait: !values['no-wait'] };
    return withLock(folders.to, wish, () =>
      refresh(folders, today, values.quiet).finally(() => removeFetched(folders.to)),
    );
  },
);
