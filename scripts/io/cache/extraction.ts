import { readFileSync } from 'node:fs';
import type { PdfPage } from '../../../src/lib/model/pdf-page.ts';
import { cacheNamed } from './cache.ts';
import { extractPdf, PdfError } from '../pdf/extract-pdf.ts';
import { sha256Of } from './file-hash.ts';
import { readerFingerprint } from './converter-fingerprint.ts';

/** What reading a PDF gave: its pages, or why there are none. */
export type Extraction = { pages: PdfPage[] } | { rule: string; message: string };

let reader: string | undefined;

function keyOf(sha256: string): string {
  reader ??= readerFingerprint().slice(0, 16);
  return `${sha256}-${reader}`;
}

/** Thrown for a file that is not the one that was found a moment ago. */
export class ChangedFileError extends Error {}

/** A file's bytes. @throws ChangedFileError if they are not those of the fingerprint */
export function bytesOf(path: string, sha256: string): Uint8Array {
  const bytes = readFileSync(path);
  if (sha256Of(bytes) === sha256) return bytes;
  throw new ChangedFileError('The file changed while it was being read. Try again.');
}

async function extract(path: string, sha256: string): Promise<Extraction> {
  try {
    return { pages: await extractPdf(bytesOf(path, sha256)) };
  } catch (error) {
    if (error instanceof PdfError) return { rule: error.rule, message: error.message };
    throw error;
  }
}

/**
 * The pages of a PDF; a file that was read before, whatever its name, is not read again.
 * @param isSecret whether the file holds words that were taken down: then nothing of it is kept
 */
export async function extractionOf(
  path: string,
  sha256: string,
  isSecret = false,
): Promise<Extraction> {
  if (isSecret) return extract(path, sha256);
  const cache = cacheNamed('pdf');
  const known = cache.read(keyOf(sha256)) as Extraction | null;
  if (known !== null) return known;
  const extraction = await extract(path, sha256);
  cache.write(keyOf(sha256), extraction);
  return extraction;
}
