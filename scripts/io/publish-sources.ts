import { createHash } from 'node:crypto';
import { copyFile, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { LibraryDocument } from '../../src/lib/model/document.ts';
import { sourcePath } from '../../src/lib/url.ts';

async function sha256Of(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

async function findSource({ meta }: LibraryDocument, files: readonly string[]): Promise<string> {
  const { file: name } = meta.source;
  const named = files.filter((file) => `/${file.replaceAll('\\', '/')}`.endsWith(`/${name}`));
  for (const file of named) if ((await sha256Of(file)) === meta.source.sha256) return file;
  throw new Error(`${meta.source.file} is not the file that ${meta.slug} was converted from`);
}

/**
 * Puts the source file of every document that prints a licence beside its page, byte for byte, as
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
  const names = await readdir(seedsDir, { recursive: true });
  const files = names.map((name) => path.join(seedsDir, name));
  const licensed = documents.filter(({ meta }) => meta.licence !== null);
  for (const document of licensed) {
    const file = await findSource(document, files);
    await copyFile(file, path.join(siteDir, sourcePath(document.meta.slug, file)));
  }
  return licensed.length;
}
