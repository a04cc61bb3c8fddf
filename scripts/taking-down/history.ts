import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SoughtWords } from '../../src/lib/take-down/find-words.ts';
import { readings } from './search-files.ts';

const mostBytes = 2 ** 31 - 1;

/** What git says, or null where it can't: no git, no repository, no such path in it. */
function git(folder: string, args: string[], input = ''): Buffer | null {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    input,
    maxBuffer: mostBytes,
  });
  return status === 0 ? stdout : null;
}

/** The contents of objects, as `git cat-file --batch` gives them. */
function contentsOf(folder: string, ids: readonly string[]): Map<string, Buffer> {
  const out = git(folder, ['cat-file', '--batch'], ids.join('\n'));
  const found = new Map<string, Buffer>();
  for (let at = 0; out !== null && at < out.length;) {
    const end = out.indexOf('\n', at);
    const [id = '', type, size = '0'] = out.subarray(at, end).toString('utf8').split(' ');
    const start = end + 1;
    if (type === 'blob') found.set(id, out.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return found;
}

/** Names of the versions of some files in git's history that hold words, in any spelling; null if there is no history. */
function versionsHolding(
  folder: string,
  paths: readonly string[],
  words: SoughtWords,
): string[] | null {
  const full = paths.map((path) => resolve(path));
  const listed = git(folder, ['rev-list', '--objects', '--all', '--', ...full]);
  if (listed === null) return null;
  const ids = listed
    .toString('utf8')
    .split('\n')
    .map((line) => line.slice(0, 40))
    .filter((id) => id !== '');
  return [...contentsOf(folder, ids)]
    .filter(([, bytes]) => readings(bytes).some((one) => words.standIn(one)))
    .map(([id]) => id);
}

/** Writes the names of objects where `git filter-repo` can read them. @returns the file */
function listObjects(ids: readonly string[]): string {
  const file = join(process.env['CACHE_DIR'] ?? '.cache', 'taken-down-objects.txt');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${ids.join('\n')}\n`);
  return file;
}

/**
 * Says what git's history holds of words that were taken down, and the command that would clean it.
 * @param folders those of seeds and of content, each with the paths that held the words
 */
export function tellHistory(
  folders: readonly (readonly [folder: string, paths: string[]])[],
  words: SoughtWords,
): void {
  const found = folders.map(([folder, paths]) => versionsHolding(folder, paths, words));
  if (found.every((one) => one === null))
    return console.log('There is no history of git to search.');
  const ids = [...new Set(found.flatMap((one) => one ?? []))];
  if (ids.length === 0)
    return console.log('No version of the files in the history of git holds the words.');
  console.log(
    `The history of git holds the words still, in ${ids.length} versions of files. After a commit, this takes these versions out of it (every copy of the repository must follow):\n` +
      `  git filter-repo --strip-blobs-with-ids ${listObjects(ids)}`,
  );
}
