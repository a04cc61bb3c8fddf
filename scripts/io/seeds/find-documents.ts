import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Diagnostic } from '../../../src/lib/model/diagnostic.ts';
import { sha256OfFile } from '../cache/file-hash.ts';

/** Documents below a folder, as paths from it, and what there is that can't be one. */
export interface Below {
  paths: string[];
  errors: Diagnostic[];
  /** Files that are no documents by their names, and why. */
  others: { path: string; why: string }[];
}

/** The largest file of each format that is read at all; beyond that it is no report of an inspection. */
const largest: ReadonlyMap<string, number> = new Map([
  ['.txt', 20_000_000],
  ['.md', 20_000_000],
  ['.html', 20_000_000],
  ['.htm', 20_000_000],
  ['.docx', 100_000_000],
  ['.pdf', 100_000_000],
  ['.pages.json', 500_000_000],
]);

const keptPages = /\.pages\.json$/i;

/** A document's format as its file's name tells it: the ending, in lower case. */
export function formatOf(path: string): string {
  return isKeptPages(path) ? '.pages.json' : extname(path).toLowerCase();
}

/** A document's name without its ending, under which things are kept that are known of it. */
export function stemOf(file: string): string {
  return basename(file, isKeptPages(file) ? file.slice(-'.pages.json'.length) : extname(file));
}

/** Whether a file's name is that of the pages of a PDF that is not kept itself. */
export function isKeptPages(path: string): boolean {
  return keptPages.test(path);
}

/** Whether a file's name is that of a document. */
export function isDocumentName(path: string): boolean {
  return largest.has(formatOf(path));
}

/** Whether a file's name is that of a PDF. */
export const isPdf = (path: string): boolean => formatOf(path) === '.pdf';

/** Whether a file's name is that of a Word file. */
export const isDocx = (path: string): boolean => formatOf(path) === '.docx';

/** Whether a file's name is that of a web page. */
export const isHtml = (path: string): boolean => /^\.html?$/u.test(formatOf(path));

/** The endings of documents, in words. */
export const documentEndings = '.txt, .md, .html, .docx and .pdf';

/** An error of a whole file. */
export function fileError(
  source: string,
  rule: string,
  message: string,
  line: number | null = null,
): Diagnostic {
  return { rule, message, source, page: null, line, severity: 'error' };
}

const reasons: ReadonlyMap<string, readonly [rule: string, message: string]> = new Map([
  ['ENOENT', ['no-file', 'There is no such file or folder.']],
  ['ELOOP', ['link-loop', 'The link leads back to itself. Remove it.']],
  [
    'EACCES',
    ['no-permission', 'The file may not be read. Give yourself the permission to read it.'],
  ],
  [
    'EPERM',
    ['no-permission', 'The file may not be read. Give yourself the permission to read it.'],
  ],
]);

/** What the machine's refusal of a file means, in words. */
export function fileFailure(source: string, { code, message }: NodeJS.ErrnoException): Diagnostic {
  const [rule, words] = reasons.get(code ?? '') ?? [
    'unreadable-file',
    `The file can't be read (${message}). Copy it anew, or remove it.`,
  ];
  return fileError(source, rule, words);
}

function sizeError(source: string, path: string, { size }: Stats): Diagnostic | null {
  const most = largest.get(formatOf(path)) ?? 0;
  if (size <= most) return null;
  const millions = (bytes: number) => Math.round(bytes / 1_000_000);
  return fileError(
    source,
    'too-large',
    `The file has ${millions(size)} MB; at most ${millions(most)} MB are read. Save it anew, smaller, or divide it.`,
  );
}

/**
 * Fingerprint of a document's file, or what is wrong with it. A file that is too large is not opened.
 * @param source how the file is called in messages
 */
export function fingerprintOf(source: string, path: string): string | Diagnostic {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return fileError(source, 'no-file', 'This is no file. Remove it.');
    return sizeError(source, path, stats) ?? sha256OfFile(path);
  } catch (error) {
    return fileFailure(source, error as NodeJS.ErrnoException);
  }
}

/** A name that is there and leads to nothing is a link. */
function linkFailure(path: string, error: NodeJS.ErrnoException): Diagnostic {
  return error.code === 'ENOENT'
    ? fileError(path, 'dangling-link', 'The link leads to nothing. Remove it.')
    : fileFailure(path, error);
}

function walk(folder: string, inner: string, above: readonly string[], found: Below): void {
  const place = join(folder, inner);
  const here = realpathSync(place);
  if (above.includes(here)) {
    found.errors.push(
      fileError(inner, 'link-loop', 'The link leads back to a folder that it is in. Remove it.'),
    );
    return;
  }
  for (const name of readdirSync(place)) {
    const path = inner === '' ? name : `${inner}/${name}`;
    if (name.startsWith('.')) {
      found.others.push({ path, why: 'hidden' });
      continue;
    }
    try {
      const isFolder = statSync(join(folder, path)).isDirectory();
      if (isFolder && isDocumentName(path)) {
        found.errors.push(
          fileError(path, 'no-file', 'This is a folder with the name of a document. Rename it.'),
        );
      }
      if (isFolder) walk(folder, path, [...above, here], found);
      else if (isDocumentName(path)) found.paths.push(path);
      else found.others.push({ path, why: 'no document' });
    } catch (error) {
      found.errors.push(linkFailure(path, error as NodeJS.ErrnoException));
    }
  }
}

/**
 * Every document below a folder, through links too, in the order of their paths; names that begin with a
 * full stop are hidden files and left out. Throws if the folder itself can't be read.
 */
export function documentsBelow(folder: string): Below {
  const found: Below = { paths: [], errors: [], others: [] };
  walk(folder, '', [], found);
  const others = found.others.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { paths: found.paths.sort(), errors: found.errors, others };
}
