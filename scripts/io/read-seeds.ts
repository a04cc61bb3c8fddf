import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import {
  correctionsSchema,
  takenDownListSchema,
  type TakenDown,
  sourcesSchema,
  type SourceEntry,
  type SourceText,
} from '../../src/lib/model/source.ts';
import { readExtraction } from './pdf-cache.ts';
import { readPdfs, type Progress } from './read-pdf.ts';

export interface Seeds {
  sources: SourceText[];
  errors: Diagnostic[];
}

const documentFiles = new Set(['.txt', '.md', '.pdf']);
const isPdf = (path: string): boolean => extname(path).toLowerCase() === '.pdf';

function error(
  source: string,
  rule: string,
  message: string,
  line: number | null = null,
): Diagnostic {
  return { rule, message, source, page: null, line, severity: 'error' };
}

/** Every document below a folder, recursively, in the order of their paths. */
export function documentsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) =>
        documentFiles.has(extname(path).toLowerCase()) && statSync(join(folder, path)).isFile(),
    )
    .sort();
}

/** The entries of a folder's manifest, or what is wrong with it. */
export function readManifest(folder: string): { entries: SourceEntry[]; errors: Diagnostic[] } {
  const file = join(folder, 'sources.yaml');
  if (!existsSync(file)) return { entries: [], errors: [] };
  const parsed = sourcesSchema.safeParse(parse(readFileSync(file, 'utf8')) ?? []);
  if (parsed.success) return { entries: parsed.data, errors: [] };
  const errors = parsed.error.issues.map(({ path, message }) =>
    error('sources.yaml', 'manifest', `Entry ${path.join('.')}: ${message}.`),
  );
  return { entries: [], errors };
}

function readCorrections(folder: string, name: string): SourceText['corrections'] {
  const file = join(folder, 'corrections', `${name}.yaml`);
  return existsSync(file) ? correctionsSchema.parse(parse(readFileSync(file, 'utf8')) ?? []) : [];
}

/** Decodes strictly: a file that is no UTF-8 text is an error with the line of its first bad byte. */
function decode(bytes: Uint8Array): { text: string } | { line: number } {
  const lineAt = (end: number) =>
    bytes.subarray(0, Math.max(0, end)).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { line: lineAt(zero) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const soFar = new TextDecoder('utf-8').decode(bytes);
    return { line: soFar.slice(0, soFar.indexOf('\uFFFD')).split('\n').length };
  }
}

/** The files that must not come back, by the SHA-256 they had. Throws if the list is not in its form. */
function readTakenDown(folder: string): Map<string, TakenDown> {
  const file = join(folder, 'taken-down.yaml');
  if (!existsSync(file)) return new Map();
  const entries = takenDownListSchema.parse(parse(readFileSync(file, 'utf8')) ?? []);
  return new Map(entries.map((entry) => [entry.original, entry]));
}

/** A file found below the folder of seeds, with its bytes' fingerprint and its entry in the manifest. */
interface Found {
  path: string;
  file: string;
  sha256: string;
  entry: SourceEntry | undefined;
}

function findSource(
  folder: string,
  path: string,
  place: string,
  entries: readonly SourceEntry[],
): Found {
  const name = basename(path);
  const sha256 = createHash('sha256')
    .update(readFileSync(join(place, path)))
    .digest('hex');
  const entry = entries.find(({ file }) => file === path || file === name);
  return {
    path: relative(folder, join(place, path)),
    file: entry?.file ?? path.replaceAll('\\', '/'),
    sha256,
    entry,
  };
}

function sourceOf(folder: string, { file, sha256, entry }: Found): SourceText {
  return {
    file,
    sha256,
    text: '',
    slug: entry?.slug ?? null,
    publisher: entry?.publisher ?? null,
    kind: entry?.kind ?? null,
    corrections: readCorrections(folder, basename(file, extname(file))),
  };
}

/** A PDF's pages are loaded from the cache each time they are asked for, so that few are held at once. */
function pdfSource(folder: string, found: Found): SourceText | Diagnostic {
  const extraction = readExtraction(found.sha256);
  if ('rule' in extraction) return error(found.file, extraction.rule, extraction.message);
  const source = sourceOf(folder, found);
  return Object.defineProperty(source, 'pages', {
    enumerable: true,
    get: () => {
      const again = readExtraction(found.sha256);
      return 'pages' in again ? again.pages : undefined;
    },
  });
}

function readSource(folder: string, found: Found): SourceText | Diagnostic {
  const { file, sha256, entry, path } = found;
  const takenDown = readTakenDown(folder).get(sha256);
  if (takenDown !== undefined) {
    const { what, on, reason } = takenDown;
    const message = `The file is one of which ${what === 'words' ? 'words were' : 'the whole was'} taken down on ${on}: ${reason} Remove it.`;
    return error(file, 'taken-down', message);
  }
  if (entry !== undefined && entry.sha256 !== sha256) {
    return error(
      file,
      'changed-source',
      `The file's SHA-256 is ${sha256}; sources.yaml has ${entry.sha256}. Restore the file, or record its new fingerprint.`,
    );
  }
  if (isPdf(path)) return pdfSource(folder, found);
  const decoded = decode(readFileSync(join(folder, path)));
  if ('line' in decoded) {
    return error(
      file,
      'not-text',
      'The file is no UTF-8 text. Convert it to text, or remove it.',
      decoded.line,
    );
  }
  return { ...sourceOf(folder, found), text: decoded.text };
}

/** Reads the sources found; PDFs first, all together, since they are read on all cores. */
async function readFound(folder: string, found: readonly Found[], onProgress?: Progress) {
  const pdfs = found.filter(({ path }) => isPdf(path));
  await readPdfs(
    pdfs.map(({ path, sha256 }) => ({ path: join(folder, path), sha256 })),
    onProgress,
  );
  return found.map((one) => readSource(folder, one));
}

/** Reads documents wherever they lie, each as a source or as what is wrong with it, in the paths' order. */
export function readFiles(
  paths: readonly string[],
  onProgress?: Progress,
): Promise<(SourceText | Diagnostic)[]> {
  const found = paths.map((path): Found => {
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    return { path, file: basename(path), sha256, entry: undefined };
  });
  return readFound('', found, onProgress);
}

/**
 * Reads the documents below a folder: `sources.yaml` and `corrections/` where it has them, every text
 * and PDF below `reports/`, or below the folder itself where it has no such place.
 * @param onProgress told as PDFs are read that were not read before
 */
export async function readSeeds(folder: string, onProgress?: Progress): Promise<Seeds> {
  if (!existsSync(folder))
    return { sources: [], errors: [error(folder, 'no-folder', 'There is no such folder.')] };
  const { entries, errors } = readManifest(folder);
  const place = existsSync(join(folder, 'reports')) ? join(folder, 'reports') : folder;
  const paths = documentsBelow(place);
  const found = paths.map((path) => findSource(folder, path, place, entries));
  const read = await readFound(folder, found, onProgress);
  const names = new Set(found.map(({ file }) => file));
  const missing = entries
    .filter(({ file }) => !names.has(file))
    .map(({ file }) =>
      error(file, 'missing-source', 'sources.yaml lists this file, but it is not there.'),
    );
  if (paths.length === 0)
    errors.push(error(folder, 'no-documents', 'The folder holds no .txt, .md or .pdf file.'));
  return {
    sources: read.filter((one): one is SourceText => 'text' in one),
    errors: [...errors, ...missing, ...read.filter((one): one is Diagnostic => 'rule' in one)],
  };
}
