import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PdfPage } from '../../src/lib/model/pdf-page.ts';

/** What reading a PDF gave: its pages, or why there are none. */
export type Extraction = { pages: PdfPage[] } | { rule: string; message: string };

/** Raised whenever reading a file gives something else than before. */
const version = 1;

function fileOf(sha256: string): string {
  return join(process.env['CACHE_DIR'] ?? '.cache', `pdf-${version}`, `${sha256}.json.gz`);
}

/** Whether a file of this fingerprint has been read before. */
export function isExtracted(sha256: string): boolean {
  return existsSync(fileOf(sha256));
}

/** What was found in a file that has been read. @throws if it has not been read */
export function readExtraction(sha256: string): Extraction {
  return JSON.parse(gunzipSync(readFileSync(fileOf(sha256))).toString('utf8')) as Extraction;
}

/** Keeps what was found in a file, so that it need not be read again. */
export function writeExtraction(sha256: string, extraction: Extraction): void {
  const file = fileOf(sha256);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, gzipSync(JSON.stringify(extraction), { level: 1 }));
  renameSync(`${file}.tmp`, file);
}
