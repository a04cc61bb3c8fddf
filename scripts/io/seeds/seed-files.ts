import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseDocument, YAMLSeq, type Document, type YAMLMap } from 'yaml';
import { yamlError } from '../../../src/content/yaml-lines.ts';
import type { TakenDown } from '../../../src/lib/model/source.ts';
import { stemOf } from './find-documents.ts';
import { placeOfDocuments, type FoundSource } from './find-seeds.ts';

/** Texts of a folder of seeds by their paths below it; null for a file that goes. */
export type SeedChange = Map<string, string | null>;

/** The paths, below a folder of seeds, of what belongs to one document. */
export function seedPaths(folder: string, { path, file }: Pick<FoundSource, 'path' | 'file'>) {
  const name = `${stemOf(file)}.yaml`;
  return {
    source: relative(folder, path),
    /** Where its documents are, and how it is called there. */
    place: relative(folder, placeOfDocuments(folder)),
    corrections: `corrections/${name}`,
    pages: `pages/${name}`,
    masks: `masks/${name}`,
  };
}

/** A file's text, or what stands for one that is not there. */
export function textOf(folder: string, path: string, none = ''): string {
  const full = join(folder, path);
  return existsSync(full) ? readFileSync(full, 'utf8') : none;
}

/** The manifest as it can be changed. @throws Error if it is no YAML */
function manifestIn(text: string): Document {
  const yaml = parseDocument(text);
  const error = yamlError(yaml);
  if (error === null) return yaml;
  const place = error.line === null ? '' : `, line ${error.line}`;
  throw new Error(
    `Nothing was changed: sources.yaml${place}: the file is no YAML: ${error.why}. Correct the line.`,
  );
}

/** Removes an entry; what stands above the first one is about the whole list, and stays. */
function removeItem(list: YAMLSeq<YAMLMap>, at: number): void {
  const [removed] = list.items.splice(at, 1);
  if (at > 0) return;
  const next = list.items[0] ?? list;
  const comments = [removed?.commentBefore, next.commentBefore].filter((one) => typeof one === "string");
  if (comments.length > 0) next.commentBefore = comments.join('\n');
}

/** What may be different in a document's entry of the manifest. */
export type EntryChange = Partial<Record<'file' | 'sha256' | 'original' | 'slug', string>> &
  Partial<Record<'address' | 'fetched', null>>;

/**
 * The manifest with a document's entry changed or removed (null); comments and order stay.
 * @param change told what the entry says now
 */
export function changeManifest(
  text: string,
  file: string,
  change: (entry: Map<string, unknown>) => EntryChange | null,
): string {
  const yaml = manifestIn(text);
  const { contents } = yaml;
  if (!(contents instanceof YAMLSeq)) return text;
  const at = contents.items.findIndex((item) => (item as YAMLMap).get('file') === file);
  if (at < 0) return text;
  const entry = contents.items[at] as YAMLMap;
  const changed = change(new Map(Object.entries(entry.toJSON() as object)));
  if (changed === null) removeItem(contents as YAMLSeq<YAMLMap>, at);
  for (const [key, value] of Object.entries(changed ?? {})) {
    if (value === null) entry.delete(key);
    else entry.set(key, value);
  }
  return appendable(yaml.toString({ lineWidth: 0 }));
}

/** A list in YAML to whose end entries can be written: of an empty one the brackets go, comments stay. */
export function appendable(text: string): string {
  const { contents } = parseDocument(text);
  const isEmpty = contents instanceof YAMLSeq && contents.items.length === 0;
  const kept = isEmpty ? text.replace(/^\[\s*\][ \t]*/m, '').trimEnd() : text;
  return kept === '' || kept.endsWith('\n') ? kept : `${kept}\n`;
}

const intro = '# Files that must not come back as they were: what was taken down, when and why.\n';

/** `taken-down.yaml` with one entry more. @param text of the file, empty where there is none */
export function withTakenDown(text: string, entry: TakenDown): string {
  const yaml = parseDocument(text.trim() === '' ? `${intro}[]` : text);
  const seq = yaml.contents as YAMLSeq;
  seq.flow = false;
  seq.add(yaml.createNode(entry));
  return yaml.toString({ lineWidth: 0 });
}

/** A list in YAML with only those entries that are kept, and some of their values changed; null if none is. */
export function keepEntries<Entry extends object>(
  text: string,
  kept: (entry: Entry) => Entry | null,
): string | null {
  const yaml = parseDocument(text);
  const seq = yaml.contents as YAMLSeq<YAMLMap>;
  for (const item of [...seq.items]) {
    const entry = kept(item.toJSON() as Entry);
    if (entry === null) seq.items.splice(seq.items.indexOf(item), 1);
    else for (const [key, value] of Object.entries(entry)) item.set(key, value);
  }
  return seq.items.length === 0 ? null : yaml.toString({ lineWidth: 0 });
}
