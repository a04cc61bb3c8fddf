import { readLedgers } from '../src/content/read-ledgers.ts';
import type { Ledger } from '../src/lib/model/anchor.ts';
import { compareWithCommit, deadEndsOf } from './checking/ledger-history.ts';
import {
  cacheFaults,
  contentFaults,
  deadLock,
  leftovers,
  writtenFaults,
} from './checking/library-faults.ts';
import { dayOf, folderHelp, folderOptions, foldersOf, type Folders } from './conversion/options.ts';
import { withEmptyCache } from './io/cache/cache.ts';
import { withLock } from './io/folder-lock/with-lock.ts';
import { settingsOf } from './io/site/settings.ts';
import { run } from './io/terminal/command.ts';
import { formatDiagnostic } from './io/terminal/print-diagnostics.ts';

const publishedIn = (ledgers: ReadonlyMap<string, Ledger>): number =>
  [...ledgers.values()].flatMap(({ anchors }) => anchors).filter((one) => one.published !== null)
    .length;

/** What is wrong with the ledgers, by themselves and beside those of a commit. */
function ledgerFaults({ to }: Folders, base: string): string[] {
  const { ledgers, errors } = readLedgers(to);
  const compared = compareWithCommit(to, ledgers, base);
  if (compared === null)
    console.log(`Without history: ${base} is not here, so the ledger was compared with nothing.`);
  return [...errors.map(formatDiagnostic), ...deadEndsOf(ledgers), ...(compared?.faults ?? [])];
}

/** Says what is wrong with a library, a sentence for each fault; writes nothing. */
async function check(folders: Folders, base: string, today: string): Promise<number> {
  const early = [...leftovers(folders), ...writtenFaults()];
  // What is written by hand decides what a conversion gives, and what is pending decides what is there.
  const content =
    early.length === 0 ? await withEmptyCache(() => contentFaults(folders, today)) : [];
  return tell(folders, [...early, ...cacheFaults(), ...ledgerFaults(folders, base), ...content]);
}

function tell({ from, to }: Folders, faults: readonly string[]): number {
  faults.forEach((fault) => console.error(fault));
  if (faults.length > 0) {
    console.error(
      `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${from}/ and ${to}/.`,
    );
    return 1;
  }
  const { ledgers } = readLedgers(to);
  console.log(
    `${from}/ and ${to}/ are whole: ${ledgers.size} ledgers, ${publishedIn(ledgers)} published addresses.`,
  );
  return 0;
}

await run(
  {
    name: 'npm run check-library',
    does: 'Says whether a library is whole: sources, manifest, content, ledger, caches, and nothing left by a command that was interrupted. Writes nothing.',
    takes: null,
    options: { ...folderOptions, base: { type: 'string', default: 'HEAD' } },
    help: {
      ...folderHelp,
      base: {
        value: 'COMMIT',
        does: 'the commit whose ledger must be kept, the last if none is named',
      },
    },
    example: 'npm run check-library || mail -s "The library needs a look" keeper@example.org',
  },
  async ({ values }) => {
    settingsOf(process.env);
    const folders = foldersOf(values.from, values.to);
    const dead = deadLock(folders);
    if (dead.length > 0) return tell(folders, [...dead, ...leftovers(folders)]);
    const wish = { what: 'npm run check-library', mayWait: !values['no-wait'], isReader: true };
    return withLock(folders.to, wish, () => check(folders, values.base, dayOf(values.date)));
  },
);
