import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseDocument, YAMLSeq, type YAMLMap } from 'yaml';
import type { TakenDown } from '../../../src/lib/model/source.ts';

/** Where a folder of documents keeps what belongs to one of them. */
export interface SeedFiles {
  source: string;
  /** Reviewed repairs; the file need not exist. */
  corrections: string;
  /** Pages taken from another source; the file need not exist. */
  pages: string;
  manifest: string;
}

/** The files of a document below a folder, or null if its source is not there. @param file the source's name */
export function seedFilesOf(folder: string, file: string): SeedFiles | null {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
    (path) => basename(path) === file && !path.startsWith('corrections'),
  );
  if (found === undefined) return null;
  const additions = `${basename(file, extname(file))}.yaml`;
  return {
    source: join(folder, found),
    corrections: join(folder, 'corrections', additions),
    pages: join(folder, 'pages', additions),
    manifest: join(folder, 'sources.yaml'),
  };
}

/** Replaces a file's text at once: it holds the old or the new, never a part. */
export function rewrite(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** Changes or removes (null) a document's entry in the manifest; comments and order stay. */
export function changeManifest(manifest: string, file: string, sha256: string | null): void {
  if (!existsSync(manifest)) return;
  const yaml = parseDocument(readFileSync(manifest, 'utf8'));
  const { contents } = yaml;
  if (!(contents instanceof YAMLSeq)) return;
  const at = contents.items.findIndex((item) => (item as YAMLMap).get('file') === file);
  if (at < 0) return;
  if (sha256 === null) contents.delete(at);
  else (contents.items[at] as YAMLMap).set('sha256', sha256);
  rewrite(manifest, yaml.toString({ lineWidth: 0 }));
}

/** Adds to `taken-down.yaml` what may not come back. */
export function recordTakenDown(folder: string, entry: TakenDown): void {
  const path = join(folder, 'taken-down.yaml');
  const intro =
    '# Files that must not come back as they were: what was taken down, when and why.\n';
  const yaml = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : `${intro}[]`);
  const seq = yaml.contents as YAMLSeq;
  seq.flow = false;
  seq.add(yaml.createNode(entry));
  rewrite(path, yaml.toString({ lineWidth: 0 }));
}

/** Removes a document's source and what was added about it. */
export function removeSeed({ source, corrections, pages }: SeedFiles): void {
  [source, corrections, pages].forEach((path) => rmSync(path, { force: true }));
}
