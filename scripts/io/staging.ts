import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFile, syncFolder } from './sync.ts';

/** Where files wait in the folder in which they are to appear. */
const staging = '.staging';

/** Where a file waits to be moved into its folder. */
export function stagedAt(folder: string, path: string): string {
  return join(folder, staging, path);
}

/** Puts a text or a copy of a file where it waits to be moved into its folder. */
export function stage(folder: string, path: string, content: { text: string } | { file: string }) {
  const place = stagedAt(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  if ('text' in content) writeFileSync(place, content.text);
  else copyFileSync(content.file, place);
}

/** Whether anything waits in a folder. */
export function isStaged(folder: string): boolean {
  return existsSync(join(folder, staging));
}

/** Removes what waits in a folder. */
export function unstage(folder: string): void {
  rmSync(join(folder, staging), { recursive: true, force: true });
}

/** The folders in which files stand. */
function placesOf(folder: string, paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => dirname(join(folder, path))))];
}

/** Moves what waits to its place; what has been moved before is passed over. */
export function moveStaged(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    const from = stagedAt(folder, path);
    if (!existsSync(from)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(from, join(folder, path));
  }
  placesOf(folder, paths).filter(existsSync).forEach(syncFolder);
  unstage(folder);
}

/**
 * Makes sure that everything that waits can take its place, and is on the disk.
 * @throws the system's error where a folder can't be made or written, or the disk is full
 */
export function settleStaged(
  folder: string,
  write: readonly string[],
  remove: readonly string[],
): void {
  for (const place of placesOf(folder, write)) mkdirSync(place, { recursive: true });
  for (const place of placesOf(folder, [...write, ...remove]).filter(existsSync))
    accessSync(place, constants.W_OK);
  const staged = write.map((path) => join(staging, path));
  for (const path of staged) syncFile(join(folder, path));
  placesOf(folder, staged).forEach(syncFolder);
}
