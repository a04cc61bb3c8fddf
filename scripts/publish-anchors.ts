import { parseArgs } from 'node:util';
import type { Ledger } from '../src/lib/model/anchor.ts';
import { convertFolder } from './conversion/convert-folder.ts';
import { dayOf, foldersOf } from './conversion/options.ts';
import { readLedgers } from '../src/content/read-ledgers.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    date: { type: 'string' },
  },
});

function countPublished(ledgers: ReadonlyMap<string, Ledger>): Map<string, number> {
  const count = ({ anchors }: Ledger) => anchors.filter((entry) => entry.published !== null).length;
  return new Map([...ledgers].map(([slug, ledger]) => [slug, count(ledger)]));
}

/** Publishes every draft and converts again in one go, so that pages and ledger always say the same. */
async function run(): Promise<number> {
  const folders = foldersOf(values.from, values.to);
  const before = countPublished(readLedgers(folders.to).ledgers);
  const library = await convertFolder(folders, {
    today: dayOf(values.date),
    lossReason: null,
    publish: true,
  });
  if (library === null) return 1;
  const changed = library.draft.commit();
  for (const [slug, count] of countPublished(readLedgers(folders.to).ledgers)) {
    console.log(
      `${slug}: ${count} anchors published, ${count - (before.get(slug) ?? 0)} of them now`,
    );
  }
  console.log(`${changed} files changed in ${folders.to}/.`);
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
