import type { Diagnostic } from '../../../src/lib/model/diagnostic.ts';
import type { SourceText } from '../../../src/lib/model/source.ts';
import { bytesOf, ChangedFileError } from '../cache/extraction.ts';
import { DocxError } from '../docx/docx-error.ts';
import { readDocx } from '../docx/read-docx.ts';
import { fileError, fileFailure, isDocx, isHtml, isKeptPages, isPdf } from './find-documents.ts';
import type { FoundSource } from './find-seeds.ts';
import { pagesOfPdf, readKeptPages } from './load-pdf-pages.ts';

/** Bytes in which a web page says how it is encoded: HTML standard, 13.2.3.2. */
const prescanned = 1024;

/** The encoding that a web page gives for itself; that of all other texts is UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescanned));
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}

/** Decodes strictly: a file that is no text is an error with the line of its first bad byte. */
function decode(bytes: Uint8Array, isPage: boolean): { text: string } | { line: number } {
  const lineAt = (end: number) =>
    bytes.subarray(0, Math.max(0, end)).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { line: lineAt(zero) };
  try {
    const encoding = isPage ? encodingOf(bytes) : 'utf-8';
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const soFar = new TextDecoder('utf-8').decode(bytes);
    return { line: soFar.slice(0, soFar.indexOf('\uFFFD')).split('\n').length };
  }
}

async function loadWord(
  bytes: Uint8Array,
  facts: Omit<FoundSource, 'path'>,
): Promise<SourceText | Diagnostic> {
  try {
    return { ...facts, text: '', word: await readDocx(bytes) };
  } catch (error) {
    if (error instanceof DocxError) return fileError(facts.file, error.rule, error.message);
    throw error;
  }
}

async function load(found: FoundSource): Promise<SourceText | Diagnostic> {
  const { path, masks, ...facts } = found;
  const { file, sha256 } = facts;
  if (isPdf(path)) {
    const pages = await pagesOfPdf(found);
    if ('rule' in pages) return pages;
    return { ...facts, text: '', ...pages, isWithheld: Boolean(masks) };
  }
  if (masks) {
    const message = `masks/ has a list for this file, and only those of PDFs are applied. Remove the list.`;
    return fileError(file, 'mask-misfit', message);
  }
  if (isDocx(path)) return loadWord(bytesOf(path, sha256), facts);
  const decoded = decode(bytesOf(path, sha256), isHtml(path));
  if ('text' in decoded && isKeptPages(path)) {
    const pages = readKeptPages(file, decoded.text);
    return 'rule' in pages ? pages : { ...facts, text: '', ...pages, isWithheld: true };
  }
  if ('text' in decoded) return { ...facts, text: decoded.text };
  const message = 'The file is no UTF-8 text. Convert it to text, or remove it.';
  return fileError(file, 'not-text', message, decoded.line);
}

/** Whether what is wrong with a file may be otherwise when it is looked at again. */
export function isPassing({ rule }: Diagnostic): boolean {
  return rule === 'changed-file' || rule === 'no-file' || rule === 'no-permission';
}

/** Reads a source that was found, or says what is wrong with it. */
export async function loadSource(found: FoundSource): Promise<SourceText | Diagnostic> {
  try {
    return await load(found);
  } catch (error) {
    if (error instanceof ChangedFileError) {
      return fileError(found.file, 'changed-file', error.message);
    }
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return fileFailure(found.file, error as NodeJS.ErrnoException);
  }
}
