import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkWritten } from '../../../src/content/read-written.ts';
import { contentFolder } from '../content-folder.ts';
import { withLock } from '../folder-lock/with-lock.ts';
import { astroBuild, runNode } from '../terminal/run.ts';
import { settingsOf } from './settings.ts';

/** Where the next site of a content folder is made; two folders are built side by side. */
function placeOf(content: string): string {
  return join('.cache/next-site', content.replace(/[^\w-]+/g, '-'));
}

/** Where a site waits while another takes its place. */
function formerPlaceOf(dir: string): string {
  return join('.cache/former-site', resolve(dir).replace(/[^\w-]+/g, '-'));
}

/**
 * Puts a built site in the place of another, by renaming: whoever reads `dir` finds the one or the other.
 * Interrupted between the two renames it leaves no `dir`; the next build begins by putting the former back.
 */
export function replaceSite(built: string, dir: string): void {
  const before = formerPlaceOf(dir);
  rmSync(before, { recursive: true, force: true });
  mkdirSync(dirname(before), { recursive: true });
  if (existsSync(dir)) renameSync(dir, before);
  renameSync(built, dir);
  rmSync(before, { recursive: true, force: true });
}

/** Puts back the site that an interrupted replacement had moved away. */
function restoreSite(dir: string): void {
  const before = formerPlaceOf(dir);
  if (!existsSync(dir) && existsSync(before)) renameSync(before, dir);
}

async function buildAside(next: string): Promise<number> {
  rmSync(next, { recursive: true, force: true });
  for (const step of [
    ['scripts/convert.ts'],
    astroBuild('--outDir', next),
    ['scripts/build-index.ts', next],
  ]) {
    const code = await runNode(step);
    if (code !== 0) return code;
  }
  return 0;
}

/** Says that nothing was built, and leaves nothing of it on a disk that may be full. */
function giveUp(next: string, dir: string): void {
  rmSync(next, { recursive: true, force: true });
  const now = existsSync(dir) ? `${dir}/ is as it was` : `there is no ${dir}/`;
  console.error(`The site was not built, for the reason above: ${now}.`);
}

/**
 * Converts the sources, builds the site and its search index, all aside, and puts it into `dir` when it is
 * whole: a build that fails leaves the former site as it was. Nobody else writes the content meanwhile.
 * @throws Error if a setting is wrong
 * @returns the exit code of the first step that failed, or 0
 */
export function buildLibrary(dir = 'dist'): Promise<number> {
  settingsOf(process.env);
  checkWritten();
  const wish = { what: 'npm run build', mayWait: true };
  const content = contentFolder();
  const next = placeOf(content);
  return withLock(content, wish, async () => {
    restoreSite(dir);
    const code = await buildAside(next);
    if (code === 0) replaceSite(next, dir);
    else giveUp(next, dir);
    return code;
  });
}
