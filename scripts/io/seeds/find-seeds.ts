import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Diagnostic } from '../../../src/lib/model/diagnostic.ts';
import type { SourceEntry, SourceFacts } from '../../../src/lib/model/source.ts';
import {
  documentEndings,
  documentsBelow,
  fileError,
  fingerprintOf,
  stemOf,
} from './find-documents.ts';
import { readAdditions, readManifest, watchFile, type Manifest } from './read-manifest.ts';

/** A source file that was found and not yet read. */
export interface FoundSource extends SourceFacts {
  /** Where the file lies. */
  path: string;
}

export interface FoundSeeds {
  found: FoundSource[];
  errors: Diagnostic[];
  /** Files beside the documents that are not read. */
  notices: Diagnostic[];
}

/** A source that no manifest describes. */
export function bareSource(path: string, file: string, sha256: string): FoundSource {
  const none = { slug: null, publisher: null, kind: null, corrections: [], pageFacts: null };
  return { path, file, sha256, ...none };
}

/** Where a folder of seeds has its documents: below `reports/`, or else in itself. */
export function placeOfDocuments(folder: string): string {
  return existsSync(join(folder, 'reports')) ? join(folder, 'reports') : folder;
}

function refusal(
  file: string,
  sha256: string,
  { takenDown }: Manifest,
  entry: SourceEntry | undefined,
  isMasked: boolean,
): Diagnostic | null {
  const gone = takenDown.get(sha256);
  if (gone !== undefined && !(isMasked && gone.what === 'words')) {
    const what = gone.what === 'words' ? 'words were' : 'the whole was';
    return fileError(
      file,
      'taken-down',
      `The file is one of which ${what} taken down on ${gone.on}: ${gone.reason} Remove it.`,
    );
  }
  if (entry === undefined || entry.sha256 === sha256) return null;
  return fileError(
    file,
    'changed-source',
    `The file's SHA-256 is ${sha256}; sources.yaml has ${entry.sha256}. Restore the file, or record its new fingerprint.`,
  );
}

/** What an entry tells of a paper that its text doesn't print; nothing where it tells nothing. */
export function suppliedIn(
  entry: Pick<SourceEntry, 'title' | 'documentDate' | 'committee'> | undefined,
): Pick<SourceFacts, 'supplied'> {
  const { title, documentDate, committee } = entry ?? {};
  const supplied = Object.entries({ title, documentDate, committee }).filter(
    ([, value]) => value !== undefined,
  );
  return supplied.length === 0 ? {} : { supplied: Object.fromEntries(supplied) };
}

/** Where an entry says that the file is published; nothing where it says nothing. */
function originIn(entry: SourceEntry | undefined): Pick<SourceFacts, 'origin'> {
  const { address, fetched } = entry ?? {};
  if (address === undefined) return {};
  return { origin: { address, ...(fetched === undefined ? {} : { fetched }) } };
}

function findSource(folder: string, path: string, manifest: Manifest): FoundSource | Diagnostic[] {
  const name = basename(path);
  const entry = manifest.entries.find(({ file }) => file === path || file === name);
  const file = entry?.file ?? path;
  const full = join(placeOfDocuments(folder), path);
  const sha256 = fingerprintOf(file, full);
  if (typeof sha256 !== 'string') return [sha256];
  const { errors, ...additions } = readAdditions(folder, stemOf(file));
  if (errors.length > 0) return errors;
  const isMasked = additions.masks?.of === sha256;
  const refused = refusal(file, sha256, manifest, entry, isMasked);
  if (refused !== null) return [refused];
  const { slug = null, publisher = null, kind = null } = entry ?? {};
  const told = { slug, publisher, kind, ...suppliedIn(entry), ...originIn(entry) };
  return { ...bareSource(full, file, sha256), ...told, ...additions };
}

interface HandWritten {
  path: string;
  stem: string;
}

/** Folders of what was written by hand about single documents. */
const handWrittenFolders = ['corrections', 'pages', 'masks'];
const manifests = ['sources.yaml', 'taken-down.yaml', watchFile];

/** YAML files that nothing reads: under a name, or in a folder, that is not one of the library's. */
function strayFiles(folder: string): Diagnostic[] {
  if (placeOfDocuments(folder) === folder) return [];
  const known = [...handWrittenFolders, 'reports', ...manifests];
  const stray = readdirSync(folder).filter((name) => !name.startsWith('.') && !known.includes(name));
  const paths = stray.flatMap((name) => {
    if (!statSync(join(folder, name)).isDirectory()) return [name];
    return readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`);
  });
  const message = `Nothing reads this file. What is read is called ${manifests.join(', ')}, or lies in ${handWrittenFolders.join('/, ')}/. Rename it, or remove it.`;
  return paths
    .filter((path) => /\.ya?ml$/i.test(path))
    .map((path) => fileError(path, 'orphan', message));
}

/** What was written by hand about single documents, each by the name of its document's file. */
function handWritten(folder: string): HandWritten[] {
  return handWrittenFolders.flatMap((kind) => {
    const place = join(folder, kind);
    if (!existsSync(place)) return [];
    return readdirSync(place)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => ({ path: `${kind}/${name}`, stem: basename(name, '.yaml') }));
  });
}

function orphanError({ path, stem }: HandWritten): Diagnostic {
  const message = path.endsWith('.yaml')
    ? `There is no document whose file is called “${stem}”, so that nothing here is applied. Give it the name of the file that it is for, without its ending, or remove it.`
    : 'Only files that end in .yaml are read here. Rename it, or remove it.';
  return fileError(path, 'orphan', message);
}

/** Somebody who puts a file beside the documents means it to be read. */
function unreadFiles(others: readonly { path: string; why: string }[]): Diagnostic[] {
  const message = `This file is not read: documents are ${documentEndings}. Save it as one of them, or remove it.`;
  return others
    .filter(({ path, why }) => why !== 'hidden' && !/\.ya?ml$/iu.test(path))
    .map(({ path }) => ({ ...fileError(path, 'not-read', message), severity: 'warning' }));
}

/**
 * Finds the documents below a folder with what `sources.yaml`, `corrections/` and `pages/` say of them:
 * every text and PDF below `reports/`, or below the folder itself where it has no such place. Files are
 * fingerprinted and not yet read.
 */
export function findSeeds(folder: string): FoundSeeds {
  if (!existsSync(folder)) {
    return { found: [], notices: [], errors: [fileError(folder, 'no-folder', 'There is no such folder. Correct its name, or make it and put documents there.')] };
  }
  const manifest = readManifest(folder);
  const below = documentsBelow(placeOfDocuments(folder));
  const sources = below.paths.map((path) => findSource(folder, path, manifest));
  const names = new Set(below.paths.flatMap((path) => [path, basename(path)]));
  const missing = manifest.entries
    .filter(({ file }) => !names.has(file))
    .map(({ file }) =>
      fileError(file, 'missing-source', 'sources.yaml lists this file, but it is not there.'),
    );
  const stems = new Set([...names, ...manifest.entries.map(({ file }) => file)].map(stemOf));
  const orphans = handWritten(folder).filter(({ stem }) => !stems.has(stem));
  const none =
    below.paths.length === 0
      ? [fileError(folder, 'no-documents', `The folder holds no document (${documentEndings}).`)]
      : [];
  const bad = sources.filter((one) => Array.isArray(one)).flat();
  return {
    found: sources.filter((one): one is FoundSource => !Array.isArray(one)),
    notices: unreadFiles(below.others),
    errors: [...manifest.errors, ...none, ...missing, ...orphans.map(orphanError), ...strayFiles(folder), ...below.errors, ...bad],
  };
}
