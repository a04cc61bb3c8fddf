import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isKeptOffline } from '../../../src/lib/library/kept-offline.ts';
import { offlineFilesPath } from '../../../src/lib/url.ts';

/** Writes which files of a built site are needed to read and search it, each with its size in bytes. */
export async function writeOfflineList(siteDir: string): Promise<void> {
  const entries = await readdir(siteDir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(siteDir, path.join(entry.parentPath, entry.name)));
  const names = files.map((name) => name.split(path.sep).join('/')).sort();
  const kept = names.filter(isKeptOffline);
  const sizes = await Promise.all(
    kept.map(async (name) => (await stat(path.join(siteDir, name))).size),
  );
  const list = kept.map((name, at) => [name.replace(/(^|\/)index\.html$/, '$1'), sizes[at]]);
  await writeFile(path.join(siteDir, offlineFilesPath), JSON.stringify(list));
}
