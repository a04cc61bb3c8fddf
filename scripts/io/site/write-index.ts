import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { SearchLibrary } from '../../../src/lib/search/index/index-files.ts';
import { writeHead } from '../../../src/lib/search/index/library-head.ts';
import { seal } from '../../../src/lib/search/index/sealed.ts';
import { indexWords } from './pagefind.ts';

/** What an index came to. */
export interface IndexReport {
  files: number;
  bytes: number;
  /** The name of the folder whose files change only with their names. */
  version: string;
  /** Files of the folder that every search begins with. */
  opening: string[];
}

const program = 'pagefind.js';

/** What is read before any word is looked up: of ours, and of Pagefind's. */
const opens = (name: string): boolean =>
  /^(?:(?:measures|councils)\.pack|[^/]+\.(?:json|pf_meta|pagefind))$/.test(name);

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** A file as it is served: sealed, so that a reader's browser can tell whether it came whole, and compressed. */
const pack = (name: string, content: string | Uint8Array): Uint8Array =>
  gzipSync(seal(name, bytesOf(content)), { level: 9 });

/** What Pagefind compressed, opened: it takes either. */
const open = (content: Uint8Array): Uint8Array =>
  content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;

/** All files of the folder of an index, by name, and the program that reads them. */
async function partsOf({ words, files }: SearchLibrary, indexed: typeof indexWords) {
  const parts = new Map<string, Uint8Array>(
    [...files].map(([name, content]) => [`${name}.pack`, pack(`${name}.pack`, content)] as const),
  );
  let code = new Uint8Array();
  for (const [name, content] of await indexed(words)) {
    if (name === program) code = new Uint8Array(content);
    else parts.set(name, pack(name, open(content)));
  }
  return { parts, code };
}

const byName = ([one]: [string, unknown], [two]: [string, unknown]): number => (one < two ? -1 : 1);

/** Browsers may keep the folder for good: whatever changes a byte in it, also another Pagefind, changes its name. */
function versionOf(content: string, parts: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256').update(content);
  for (const [name, bytes] of [...parts].sort(byName)) hash.update(name).update(bytes);
  return hash.digest('hex').slice(0, content.length);
}

/**
 * Writes the search index of a library into `folder`, in place of what was there: the head and the program as such,
 * the rest in the folder of its version.
 * @param indexed makes the index of the words
 * @throws Error where Pagefind refuses a record
 */
export async function writeIndex(
  library: SearchLibrary,
  folder: string,
  indexed = indexWords,
): Promise<IndexReport> {
  const { parts, code } = await partsOf(library, indexed);
  const version = versionOf(library.head.version, parts);
  const head = writeHead({ ...library.head, version });
  const files = new Map([
    ['head.pack', pack('head.pack', head)],
    [program, code],
    ...[...parts].map(([name, bytes]) => [`${version}/${name}`, bytes] as const),
  ]);
  await rm(folder, { recursive: true, force: true });
  const folders = new Set([...files.keys()].map((name) => path.dirname(path.join(folder, name))));
  for (const one of folders) await mkdir(one, { recursive: true });
  await Promise.all(
    [...files].map(([name, content]) => writeFile(path.join(folder, name), content)),
  );
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const opening = [...parts.keys()].filter(opens).map((name) => `${version}/${name}`);
  return { files: files.size, bytes, version, opening };
}
