import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, extname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../../src/lib/model/diagnostic.ts';
import { cachePlace } from '../../io/cache/cache.ts';
import { fileError, isDocumentName } from '../../io/seeds/find-documents.ts';
import { contentFormat } from './content-format.ts';
import { fetchAddress, FetchError } from './fetch-address.ts';

/** A file that was fetched: where it lies for the time of the command, and whence it came. */
export interface FetchedFile {
  path: string;
  address: string;
}

const sign = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Where files lie until they are added to a content folder, for commands on other folders may run at the same
 * time; what an ended command left there is removed by the next.
 */
const placeFor = (content: string): string => cachePlace(`fetched-${sign(resolve(content))}`);

/** The last part of an address's path; a percent sign may be meant as it stands. */
function lastPart(at: URL): string {
  const last = basename(at.pathname);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** The name of a file at an address, with the ending of what it really is. */
function nameOf(at: URL, format: string): string {
  const last = lastPart(at).replace(/[^\p{L}\p{N}._ -]+/gu, '-');
  const isKnown = isDocumentName(last);
  const isMarkdown = format === '.txt' && extname(last).toLowerCase() === '.md';
  if (isMarkdown || (isKnown && extname(last).toLowerCase() === format)) return last;
  return `${isKnown ? last.slice(0, -extname(last).length) : last || 'document'}${format}`;
}

/** Refuses what isn't what its address says: most often a web page that tells of an error. */
function formatOfFetched(bytes: Uint8Array, at: URL): string {
  const format = contentFormat(bytes);
  const said = extname(at.pathname).toLowerCase();
  if (format === null)
    throw new FetchError('wrong-type', 'The file is no PDF, Word file, web page or text.');
  if (format === '.html' && ['.pdf', '.docx'].includes(said))
    throw new FetchError(
      'wrong-type',
      `The server sent a web page in place of the ${said} file. Open the address in a browser.`,
    );
  return format;
}

/** Fetches one file into the place. What leads to a place within the file is no part of its address. */
async function fetchFile(given: string, place: string): Promise<FetchedFile> {
  const address = given.replace(/#.*$/u, '');
  const { bytes, at } = await fetchAddress(address);
  const format = formatOfFetched(bytes, at);
  const folder = join(place, sign(address));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, nameOf(at, format));
  writeFileSync(path, bytes);
  return { path, address };
}

/** Removes what was fetched for a content folder. */
export function removeFetched(content: string): void {
  rmSync(placeFor(content), { recursive: true, force: true });
}

/**
 * Fetches the files at some addresses, one after the other, and says what is wrong with the others.
 * @param content the content folder, held by this command, to which they are to be added
 */
export async function fetchFiles(
  addresses: readonly string[],
  content: string,
): Promise<{ files: FetchedFile[]; errors: Diagnostic[] }> {
  removeFetched(content);
  const files: FetchedFile[] = [];
  const errors: Diagnostic[] = [];
  for (const address of new Set(addresses)) {
    try {
      files.push(await fetchFile(address, placeFor(content)));
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      errors.push(fileError(address, error.rule, error.message));
    }
  }
  return { files, errors };
}
