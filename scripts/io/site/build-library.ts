import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { astroProgram, runNode } from '../terminal/run.ts';
import { settingsOf } from './settings.ts';

const next = '.cache/next-site';
const before = '.cache/former-site';

/**
 * Puts a built site in the place of another, by renaming: whoever reads `dir` finds the one or the other.
 * Interrupted between the two renames it leaves no `dir`; the next build begins by putting the former back.
 */
export function replaceSite(built: string, dir: string): void {
  rmSync(before, { recursive: true, force: true });
  mkdirSync(dirname(before), { recursive: true });
  if (existsSync(dir)) renameSync(dir, before);
  renameSync(built, dir);
  rmSync(before, { recursive: true, force: true });
}

/** Puts back the site that an interrupted replacement had moved away. */
function restoreSite(dir: string): void {
  if (!existsSync(dir) && existsSync(before)) renameSync(before, dir);
}

/**
 * Converts the sources, builds the site and its search index, all aside, and puts it into `dir` when it is
 * whole: a build that fails leaves the former site as it was.
 * @throws Error if a setting is wrong
 * @returns the exit code of the first step that failed, or 0
 */
export async function buildLibrary(dir = 'dist'): Promise<number> {
  settingsOf(process.env);
  restoreSite(dir);
  rmSync(next, { recursive: true, force: true });
  for (const step of [
    ['scripts/convert.ts'],
    [astroProgram(), 'build', '--outDir', next],
    ['scripts/build-index.ts', next],
  ]) {
    const code = await runNode(step);
    if (code !== 0) return code;
  }
  replaceSite(next, dir);
  return 0;
}
