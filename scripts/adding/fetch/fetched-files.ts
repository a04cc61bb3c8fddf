import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, extname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../../src/lib/model/diagnostic.ts';
import { cachePlace } from '../../io/cache/cache.ts';
import { fileError, isDocumentName } from '../../io/seeds/find-documents.ts';
import { contentFormat, type Format } from './content-format.ts';
import { fetchIfChanged } from './fetch-address.ts';
import { FetchError } from './fetch-error.ts';
import type { Version } from './file-version.ts';

/** What is to be fetched. */
export interface Wish {
  address: string;
  /** The version that is known already, and need not come again. */
  known?: Version | null;
  /** The formats that are taken from there; any, if none is named. */
  formats?: readonly Format[];
}

/** A file that was fetched: where it lies for the time of the command, and whence it came. */
export interface FetchedFile {
  path: string;
  address: string;
  version: Version | null;
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

const names: Readonly<Record<Format, string>> = {
  '.pdf': 'a PDF',
  '.docx': 'a Word file',
  '.html': 'a web page',
  '.txt': 'a text',
};

/** Refuses what isn't what it is said to be: most often a web page that tells of an error. */
function formatOfFetched(bytes: Uint8Array, at: URL, formats: readonly Format[]): Format {
  const format = contentFormat(bytes);
  const said = extname(at.pathname).toLowerCase();
  if (format === null)
    throw new FetchError('wrong-type', 'The file is no PDF, Word file, web page or text.');
  if (format === '.html' && ['.pdf', '.docx'].includes(said))
    throw new FetchError(
      'wrong-type',
      `The server sent a web page in place of the ${said} file. Open the address in a browser.`,
    );
  if (formats.length === 0 || formats.includes(format)) return format;
  const wanted = formats.map((one) => names[one]).join(' or ');
  throw new FetchError(
    'wrong-type',
    `The server sent ${names[format]} in place of ${wanted}. Open the address in a browser.`,
  );
}

/** What leads to a place within the file is no part of its address. */
const ofWhole = (address: string): string => address.replace(/#.*$/u, '');

/** Fetches one file into the place; null if it is the known version. */
async function fetchFile(wish: Wish, place: string): Promise<FetchedFile | null> {
  const { known = null, formats = [] } = wish;
  const address = ofWhole(wish.address);
  const fetched = await fetchIfChanged(address, known);
  if (fetched === null) return null;
  const { bytes, at, version } = fetched;
  const format = formatOfFetched(bytes, at, formats);
  const folder = join(place, sign(address));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, nameOf(at, format));
  writeFileSync(path, bytes);
  return { path, address, version };
}

/** Removes what was fetched for a content folder. */
export function removeFetched(content: string): void {
  rmSync(placeFor(content), { recursive: true, force: true });
}

/** What came of some wishes. */
export interface FetchedFiles {
  files: FetchedFile[];
  /** Those whose file is as it was known. */
  unchanged: Wish[];
  errors: Diagnostic[];
}

/**
 * Fetches the files at some addresses, one after the other, and says what is wrong with the others.
 * @param content the content folder, held by this command, to which they are to be added
 */
export async function fetchFiles(wishes: readonly Wish[], content: string): Promise<FetchedFiles> {
  removeFetched(content);
  const came: FetchedFiles = { files: [], unchanged: [], errors: [] };
  for (const wish of new Map(wishes.map((one) => [ofWhole(one.address), one])).values()) {
    try {
      const file = await fetchFile(wish, placeFor(content));
      if (file === null) came.unchanged.push(wish);
      else came.files.push(file);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      came.errors.push(fileError(wish.address, error.rule, error.message));
    }
  }
  return came;
}
