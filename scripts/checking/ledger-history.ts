import { execFileSync } from 'node:child_process';
import { compareLedgers } from '../../src/lib/ledger/compare-ledgers.ts';
import { ledgerNamed } from '../../src/lib/ledger/former-slugs.ts';
import {
  awayEnd,
  deadEnds,
  describeDeadEnd,
  leadsAway,
} from '../../src/lib/ledger/notes/dead-ends.ts';
import type { Ledger } from '../../src/lib/model/anchor.ts';
import { parseLedger } from '../../src/content/read-ledgers.ts';
import { formatDiagnostic } from '../io/terminal/print-diagnostics.ts';

/** What git says in a folder, or null where it can't: no git, no repository, no such commit. */
function git(folder: string, ...args: string[]): string | null {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    const options = { encoding: 'utf8' as const, stdio, maxBuffer: 2 ** 28 };
    return execFileSync('git', ['-C', folder, ...args], options);
  } catch {
    return null;
  }
}

/** The ledgers of a content folder as a commit has them; of those that it can't read, what is wrong. */
function ledgersAt(commit: string, content: string): { ledgers: Ledger[]; unread: string[] } {
  const names =
    git(content, 'ls-tree', '--full-tree', '--name-only', `${commit}:./anchors`)?.split('\n') ?? [];
  const ledgers: Ledger[] = [];
  const unread: string[] = [];
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    const read = parseLedger(git(content, 'show', `${commit}:./anchors/${name}`) ?? '', name);
    if ('anchors' in read) ledgers.push(read);
    else
      unread.push(`${commit.slice(0, 8)} has ${name} in another form (${formatDiagnostic(read)})`);
  }
  return { ledgers, unread };
}

/** The published notes that lead to a draft or to nothing, in any document, a sentence each. */
export function deadEndsOf(ledgers: ReadonlyMap<string, Ledger>): string[] {
  return [...ledgers.values()].flatMap(({ document, anchors }) =>
    [
      ...deadEnds(anchors),
      ...leadsAway(anchors).flatMap(
        ({ id, to }) => awayEnd(id, to, (slug) => ledgerNamed(ledgers, slug)) ?? [],
      ),
    ].map((end) => describeDeadEnd(document, end)),
  );
}

/** What comparing ledgers with those of a commit came to. */
export interface Comparison {
  /** The first digits of the commit's name. */
  commit: string;
  /** How many published addresses the commit has. */
  published: number;
  /** A sentence for each that vanished or changed its meaning. */
  faults: string[];
  /** Ledgers of the commit that could not be compared. */
  unread: string[];
}

/**
 * Compares the ledgers of a content folder with those of a commit; null where the commit is not here.
 * @param ledgers as they are now
 * @param base how git may call the commit
 */
export function compareWithCommit(
  content: string,
  ledgers: ReadonlyMap<string, Ledger>,
  base: string,
): Comparison | null {
  const commit = git(content, 'rev-parse', '--verify', '--quiet', `${base}^{commit}`)?.trim();
  if (commit === undefined) return null;
  const { ledgers: before, unread } = ledgersAt(commit, content);
  const faults = before.flatMap((one) => compareLedgers(one, ledgerNamed(ledgers, one.document)));
  const anchors = before.flatMap((one) => one.anchors);
  const published = anchors.filter((one) => one.published !== null).length;
  return { commit: commit.slice(0, 8), published, faults, unread };
}
