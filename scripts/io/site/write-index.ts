import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SearchLibrary } from '../../../src/lib/search/index/index-files.ts';
import { indexWords } from './pagefind.ts';

/** What an index came to. */
export interface IndexReport {
  files: number;
  bytes: number;
}

const program = 'pagefind.js';

const pack = (content: string | Uint8Array): Uint8Array => gzipSync(content, { level: 9 });

/** All files of an index by name: the head and the program as such, the rest in the folder of its version. */
async function filesOf({ head, words, files }: SearchLibrary): Promise<Map<string, Uint8Array>> {
  const within = (name: string): string => `${head.version}/${name}`;
  const all = new Map([['head.pack', pack(JSON.stringify(head))]]);
  for (const [name, content] of files) all.set(within(`${name}.pack`), pack(content));
  for (const [name, content] of await indexWords(words)) {
    all.set(name === program ? name : within(name), content);
  }
  return all;
}

/**
 * Writes the search index of a library into `folder`, in place of what was there.
 * @throws Error where Pagefind refuses a record
 */
export async function writeIndex(library: SearchLibrary, folder: string): Promise<IndexReport> {
  const files = await filesOf(library);
  await rm(folder, { recursive: true, force: true });
  const folders = new Set([...files.keys()].map((name) => path.dirname(path.join(folder, name))));
  for (const one of folders) await mkdir(one, { recursive: true });
  await Promise.all(
    [...files].map(([name, content]) => writeFile(path.join(folder, name), content)),
  );
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return { files: files.size, bytes };
}
