import { readLedgers } from '../src/content/read-ledgers.ts';
import type { Ledger } from '../src/lib/model/anchor.ts';
import { slugLacks } from '../src/lib/metadata/missing-facts.ts';
import { convertFolder, type ConvertedLibrary } from './conversion/convert-folder.ts';
import {
  dayOf,
  folderHelp,
  folderOptions,
  foldersOf,
  requireKeptFolder,
  type Folders,
} from './conversion/options.ts';
import { withLock } from './io/folder-lock/with-lock.ts';
import { run } from './io/terminal/command.ts';

function countPublished(ledgers: ReadonlyMap<string, Ledger>): Map<string, number> {
  const count = ({ anchors }: Ledger) => anchors.filter((entry) => entry.published !== null).length;
  return new Map([...ledgers].map(([slug, ledger]) => [slug, count(ledger)]));
}

/** Refuses slugs that lack council or year, which nobody could tell apart later. @returns whether it did */
function refuseBare(documents: ConvertedLibrary['documents'], before: ReadonlyMap<string, number>) {
  const bare = documents.filter(
    ({ meta }) => (before.get(meta.slug) ?? 0) === 0 && slugLacks(meta) !== null,
  );
  for (const { meta } of bare) {
    console.error(
      `${meta.slug}: its slug has no ${slugLacks(meta)}, and would be published for good. Give its entry in sources.yaml a \`slug\`, or publish it as it is with --anyway.`,
    );
  }
  return bare.length > 0;
}

/** Publishes every draft and converts again in one go, so that pages and ledger always say the same. */
async function publish(folders: Folders, today: string, anyway: boolean): Promise<number> {
  const before = countPublished(readLedgers(folders.to).ledgers);
  const library = await convertFolder(folders, { today, lossReason: null, publish: true });
  if (library === null) return 1;
  if (!anyway && refuseBare(library.documents, before)) {
    library.draft.discard();
    console.error('Nothing was published.');
    return 1;
  }
  const changed = library.draft.commit();
  for (const [slug, count] of countPublished(readLedgers(folders.to).ledgers)) {
    console.log(
      `${slug}: ${count} anchors published, ${count - (before.get(slug) ?? 0)} of them now`,
    );
  }
  console.log(`${changed} files changed in ${folders.to}/.`);
  return 0;
}

await run(
  {
    name: 'npm run publish-anchors',
    does: 'Publishes the addresses that are still drafts; from then on each stays with its text.',
    takes: null,
    options: { ...folderOptions, anyway: { type: 'boolean', default: false } },
    help: {
      ...folderHelp,
      anyway: { does: 'publishes documents too whose slug has no council or no year' },
    },
    example: 'npm run publish-anchors',
  },
  ({ values }) => {
    const folders = foldersOf(values.from, values.to);
    requireKeptFolder(folders);
    const today = dayOf(values.date);
    const wish = { what: 'npm run publish-anchors', mayWait: !values['no-wait'] };
    return withLock(folders.to, wish, () => publish(folders, today, values.anyway));
  },
);
