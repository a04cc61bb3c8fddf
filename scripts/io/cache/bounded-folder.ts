import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Notes that a file of a cache was of use, so that it is kept longer than others. */
export function markUsed(file: string): void {
  const now = new Date();
  utimesSync(file, now, now);
}

/** Removes files of a cache, those that were of no use for longest first, until it has at most so many bytes. */
export function boundFolder(folder: string, mostBytes: number): void {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, size: 0, mtimeMs: 0, ...statSync(path, { throwIfNoEntry: false }) }))
    .sort((a, b) => b.mtimeMs - a.mtimeMs);
  let bytes = 0;
  for (const { path, size } of files) {
    bytes += size;
    if (bytes > mostBytes) rmSync(path, { force: true });
  }
}
