import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { SearchLibrary } from '../../../src/lib/search/index/index-files.ts';
import { seal } from '../../../src/lib/search/index/sealed.ts';
import { indexWords } from './pagefind.ts';

/** What an index came to. */
export interface IndexReport {
  files: number;
  bytes: number;
}

const program = 'pagefind.js';

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** A file as it is served: sealed, so that a reader's browser can tell whether it came whole, and compressed. */
const pack = (name: string, content: string | Uint8Array): Uint8Array =>
  gzipSync(seal(name, bytesOf(content)), { level: 9 });

/** What Pagefind compressed, opened: it takes either. */
const open = (content: Uint8Array): Uint8Array =>
  content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;

/** All files of an index by name: the head and the program as such, the rest in the folder of its version. */
async function filesOf({ head, words, files }: SearchLibrary): Promise<Map<string, Uint8Array>> {
  const within = (name: string): string => `${head.version}/${name}`;
  const all = new Map([['head.pack', pack('head.pack', JSON.stringify(head))]]);
  for (const [name, content] of files) {
    all.set(within(`${name}.pack`), pack(`${name}.pack`, content));
  }
  for (const [name, content] of await indexWords(words)) {
    if (name === program) all.set(name, content);
    else all.set(within(name), pack(name, open(content)));
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
