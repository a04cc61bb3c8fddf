import { appendFileSync, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { documentsBelow } from '../io/read-seeds.ts';

/** One document to be put among the seeds. */
export interface NewSeed {
  path: string;
  slug: string;
  sha256: string;
}

/** Where a folder of seeds has its documents: below `reports/`, or in itself if it has some there and no such place. */
function placeOf(folder: string): string {
  const reports = join(folder, 'reports');
  const isFlat = !existsSync(reports) && existsSync(folder) && documentsBelow(folder).length > 0;
  return isFlat ? folder : reports;
}

/** Copies a document into the folder of seeds, under its slug, and records it in the manifest. */
export function writeSeed(folder: string, { path, slug, sha256 }: NewSeed): void {
  const file = `${slug}${extname(path).toLowerCase()}`;
  const manifest = join(folder, 'sources.yaml');
  const place = placeOf(folder);
  mkdirSync(place, { recursive: true });
  copyFileSync(path, join(place, file));
  if (!existsSync(manifest)) writeFileSync(manifest, '# What each file is.\n');
  const original = JSON.stringify(basename(path));
  appendFileSync(
    manifest,
    `- slug: ${slug}\n  file: ${file}\n  original: ${original}\n  sha256: ${sha256}\n`,
  );
}
