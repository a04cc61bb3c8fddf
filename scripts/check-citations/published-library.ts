import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  openLibrary,
  type LibraryReader,
  type ReadFile,
} from '../../src/lib/check/library/library-reader.ts';
import { WordsTable } from '../../src/lib/check/library/words-table.ts';
import type { ParagraphRow } from '../../src/lib/data/rows/paragraph-row.ts';
import { checkedLibraryPath, dataPath } from '../../src/lib/url.ts';

/** Reads the text of a published file by its path below the library's root. */
type ReadText = (path: string) => Promise<string>;

/** @throws Error where there is no built site in the folder */
function fromFolder(folder: string): ReadText {
  if (!existsSync(path.join(folder, checkedLibraryPath))) {
    throw new Error(
      `There is no built library in ${folder}/. Run npm run build, or name a site: npm run check-citations -- --site https://example.org/ FILE.`,
    );
  }
  return (name) => readFile(path.join(folder, name), 'utf8');
}

function fromSite(root: string): ReadText {
  return async (name) => {
    const address = root + name;
    const response = await fetch(address).catch((error: unknown) => {
      throw new Error(`${address} can’t be reached. Is the address of the library right?`, {
        cause: error,
      });
    });
    if (response.ok) return response.text();
    throw new Error(
      `${address} answered ${response.status}. Give the library’s own address, with its path: --site https://example.org/inspections/.`,
    );
  };
}

/** @throws Error where the address is no web address */
function rootOf(site: string): string {
  if (!/^https?:/.test(site) || !URL.canParse(site))
    throw new Error(`--site “${site}” is no web address. Give it as https://example.org/.`);
  return site.endsWith('/') ? site : `${site}/`;
}

/** All paragraphs of a library by their words, read when the first of them is wanted. */
function wordsOf(read: ReadText): LibraryReader['paragraphsWith'] {
  let table: Promise<WordsTable> | undefined;
  const load = async () => {
    const made = new WordsTable();
    const rows = (await read(dataPath('paragraphs.ndjson'))).trimEnd().split('\n');
    for (const row of rows.map((line) => JSON.parse(line) as ParagraphRow))
      made.add(row.report, [row]);
    return made;
  };
  return async (words) => (await (table ??= load())).paragraphsWith(words);
}

/** A library as it is published, and where it was read from. */
export interface PublishedLibrary {
  library: LibraryReader;
  /** Its address, where it was read from a site. */
  root: string | null;
}

/**
 * Opens a published library.
 * @param site its address; undefined for the site that was built into `folder`
 * @throws Error that says what to do where it can't be read
 */
export async function publishedLibrary(
  site: string | undefined,
  folder = 'dist',
): Promise<PublishedLibrary> {
  const root = site === undefined ? null : rootOf(site);
  const read = root === null ? fromFolder(folder) : fromSite(root);
  const readJson: ReadFile = async (name) => JSON.parse(await read(name)) as unknown;
  return { library: await openLibrary(readJson, wordsOf(read)), root };
}
