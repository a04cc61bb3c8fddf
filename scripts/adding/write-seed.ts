import { appendFileSync, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** One document to be put among the seeds. */
export interface NewSeed {
  path: string;
  slug: string;
  sha256: string;
}

/** Copies a document into `reports/` of the folder of seeds, under its slug, and records it in the manifest. */
export function writeSeed(folder: string, { path, slug, sha256 }: NewSeed): void {
  const file = `${slug}${extname(path).toLowerCase()}`;
  const manifest = join(folder, 'sources.yaml');
  mkdirSync(join(folder, 'reports'), { recursive: true });
  copyFileSync(path, join(folder, 'reports', file));
  if (!existsSync(manifest)) writeFileSync(manifest, '# What each file is.\n');
  const original = JSON.stringify(basename(path));
  appendFileSync(
    manifest,
    `- slug: ${slug}\n  file: ${file}\n  original: ${original}\n  sha256: ${sha256}\n`,
  );
}
