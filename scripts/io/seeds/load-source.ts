import type { Diagnostic } from '../../../src/lib/model/diagnostic.ts';
import type { SourceText } from '../../../src/lib/model/source.ts';
import { bytesOf, ChangedFileError, extractionOf } from '../cache/extraction.ts';
import { fileError, fileFailure, isPdf } from './find-documents.ts';
import type { FoundSource } from './find-seeds.ts';

/** Decodes strictly: a file that is no UTF-8 text is an error with the line of its first bad byte. */
function decode(bytes: Uint8Array): { text: string } | { line: number } {
  const lineAt = (end: number) =>
    bytes.subarray(0, Math.max(0, end)).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { line: lineAt(zero) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const soFar = new TextDecoder('utf-8').decode(bytes);
    return { line: soFar.slice(0, soFar.indexOf('\uFFFD')).split('\n').length };
  }
}

async function load({ path, ...facts }: FoundSource): Promise<SourceText | Diagnostic> {
  const { file, sha256 } = facts;
  if (isPdf(path)) {
    const extraction = await extractionOf(path, sha256);
    if ('rule' in extraction) return fileError(file, extraction.rule, extraction.message);
    return { ...facts, text: '', pages: extraction.pages };
  }
  const decoded = decode(bytesOf(path, sha256));
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
