import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DocumentMeta } from './lib/model/document.ts';

const sourcesDir = process.env['SEEDS_DIR'] ?? 'seeds/reports';

type Source = DocumentMeta['source'];

/** The ending of a source's file name in lower case, without the dot; `bin` where it has none. */
export function sourceExtension({ file }: Source): string {
  return path.extname(file).slice(1).toLowerCase() || 'bin';
}

/**
 * The bytes of the file that a document was made from.
 * @throws Error where the file is not the one that was converted
 */
export async function readSource({
  file,
  sha256: expected,
}: Source): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await readFile(path.join(sourcesDir, file)));
  if (bytesToHex(sha256(bytes)) !== expected) {
    throw new Error(`${file} has changed since it was converted: run npm run convert`);
  }
  return bytes;
}
