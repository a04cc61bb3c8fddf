import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { compareLedgers } from '../src/lib/ledger/compare-ledgers.ts';
import {
  awayEnd,
  deadEnds,
  describeDeadEnd,
  leadsAway,
} from '../src/lib/ledger/notes/dead-ends.ts';
import type { Ledger } from '../src/lib/model/anchor.ts';
import { run } from './io/terminal/command.ts';
import { formatDiagnostic } from './io/terminal/print-diagnostics.ts';
import { parseLedger, readLedgers } from '../src/content/read-ledgers.ts';

function git(...args: string[]): string | null {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', args, { encoding: 'utf8', stdio, maxBuffer: 2 ** 28 });
  } catch {
    return null;
  }
}

/** The ledgers as a commit has them; those that it can't read are said to be so and left out. */
function ledgersAt(commit: string, folder: string): Ledger[] {
  const names = git('ls-tree', '--name-only', `${commit}:./${folder}`)?.split('\n') ?? [];
  return names
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const read = parseLedger(git('show', `${commit}:./${folder}/${name}`) ?? '', name);
      if ('anchors' in read) return [read];
      console.log(
        `not compared: ${commit} has ${name} in another form (${formatDiagnostic(read)})`,
      );
      return [];
    });
}

/** The published notes that lead to a draft or to nothing, in any document. */
function deadEndsOf(ledgers: ReadonlyMap<string, Ledger>): string[] {
  return [...ledgers.values()].flatMap(({ document, anchors }) =>
    [
      ...deadEnds(anchors),
      ...leadsAway(anchors).flatMap(
        ({ id, to }) => awayEnd(id, to, (slug) => ledgers.get(slug) ?? null) ?? [],
      ),
    ].map((end) => describeDeadEnd(document, end)),
  );
}

/** Fails if a note leads to a draft or to nothing, or an anchor that a former commit had published vanished or changed its meaning. */
function check(content: string, base: string): number {
  const { ledgers, errors } = readLedgers(content);
  const dead = deadEndsOf(ledgers);
  [...errors.map(formatDiagnostic), ...dead].forEach((line) => console.error(line));
  const isSound = errors.length + dead.length === 0;
  const commit = git('rev-parse', '--verify', '--quiet', `${base}^{commit}`)?.trim();
  if (commit === undefined) {
    console.log(`No history: ${base} is not here, so the ledger was compared with nothing.`);
    return isSound ? 0 : 1;
  }
  const before = ledgersAt(commit, join(content, 'anchors'));
  const found = before.flatMap((one) => compareLedgers(one, ledgers.get(one.document) ?? null));
  found.forEach((line) => console.error(line));
  const published = before
    .flatMap(({ anchors }) => anchors)
    .filter((one) => one.published !== null);
  console.log(
    `${published.length} published anchors of ${commit.slice(0, 8)} compared: ${found.length + dead.length} violations.`,
  );
  return isSound && found.length === 0 ? 0 : 1;
}

await run(
  {
    name: 'npm run check-ledger',
    does: 'Fails if a published address vanished or changed its meaning since a commit, or leads to a draft or to nothing.',
    takes: null,
    options: {
      content: { type: 'string', default: 'content' },
      base: { type: 'string', default: 'HEAD~1' },
    },
    help: {
      content: { value: 'FOLDER', does: 'the content, content/ if none is named' },
      base: {
        value: 'COMMIT',
        does: 'the commit to compare with, the one before if none is named',
      },
    },
    example: 'npm run check-ledger -- --base v1.0.0',
  },
  ({ values }) => check(values.content, values.base),
);
