import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import { publishedSource } from '../../../src/lib/library/published-source.ts';
import { documentsBelow, fingerprintOf } from '../seeds/find-documents.ts';

function findSource({ meta }: LibraryDocument, files: readonly string[]): string {
  const { file: name } = meta.source;
  const named = files.filter((file) => `/${file.replaceAll('\\', '/')}`.endsWith(`/${name}`));
  const found = named.find((file) => fingerprintOf(file, file) === meta.source.sha256);
  if (found !== undefined) return found;
  throw new Error(`${meta.source.file} is not the file that ${meta.slug} was converted from`);
}

/**
 * Puts the source file of every document that prints a licence, and of which no words were taken down, beside its page, byte for byte, as
 * `source` with the file's own ending.
 * @param seedsDir searched recursively
 * @returns how many files were published
 * @throws Error where a source is missing or has changed since it was converted
 */
export async function publishSources(
  documents: readonly LibraryDocument[],
  seedsDir: string,
  siteDir: string,
): Promise<number> {
  const files = documentsBelow(seedsDir).paths.map((name) => path.join(seedsDir, name));
  const published = documents.flatMap((document) => {
    const place = publishedSource(document.meta);
    return place === null ? [] : [{ document, place }];
  });
  for (const { document, place } of published) {
    await copyFile(findSource(document, files), path.join(siteDir, place));
  }
  return published.length;
}
