import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import { publishedSource } from '../../../src/lib/data/records/published-source.ts';
import { sourcePath } from '../../../src/lib/url.ts';
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
 * @param formerSlugsOf slugs that a document bore before: its file is at those addresses too
 * @returns how many files were published
 * @throws Error where a source is missing or has changed since it was converted
 */
export async function publishSources(
  documents: readonly LibraryDocument[],
  seedsDir: string,
  siteDir: string,
  formerSlugsOf: (slug: string) => readonly string[] = () => [],
): Promise<number> {
  const files = documentsBelow(seedsDir).paths.map((name) => path.join(seedsDir, name));
  const published = documents.flatMap((document) => {
    const place = publishedSource(document.meta);
    return place === null ? [] : [{ document, place }];
  });
  for (const { document, place } of published) {
    const file = findSource(document, files);
    const former = formerSlugsOf(document.meta.slug).map((slug) => sourcePath(slug, file));
    for (const one of [place, ...former]) await copyFile(file, path.join(siteDir, one));
  }
  return published.length;
}
