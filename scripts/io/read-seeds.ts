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

export interface Seeds {
  sources: SourceText[];
  errors: Diagnostic[];
}

const textFiles = new Set(['.txt', '.md']);

function error(
  source: string,
  rule: string,
  message: string,
  line: number | null = null,
): Diagnostic {
  return { rule, message, source, page: null, line, severity: 'error' };
}

/** Every text file below a folder, recursively, in the order of their paths. */
function textFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => textFiles.has(extname(path).toLowerCase()) && statSync(join(folder, path)).isFile(),
    )
    .sort();
}

function readManifest(folder: string): { entries: SourceEntry[]; errors: Diagnostic[] } {
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

function readSource(
  folder: string,
  path: string,
  entry: SourceEntry | undefined,
): SourceText | Diagnostic {
  const file = basename(path);
  const bytes = readFileSync(join(folder, path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
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
  const decoded = decode(bytes);
  if ('line' in decoded) {
    return error(
      file,
      'not-text',
      'The file is no UTF-8 text. Convert it to text, or remove it.',
      decoded.line,
    );
  }
  const corrections = readCorrections(folder, basename(file, extname(file)));
  return {
    file,
    sha256,
    text: decoded.text,
    slug: entry?.slug ?? null,
    publisher: entry?.publisher ?? null,
    kind: entry?.kind ?? null,
    corrections,
  };
}

/**
 * Reads the documents below a folder: `sources.yaml` and `corrections/` where it has them, every text
 * file below `reports/`, or below the folder itself where it has no such place.
 */
export function readSeeds(folder: string): Seeds {
  if (!existsSync(folder))
    return { sources: [], errors: [error(folder, 'no-folder', 'There is no such folder.')] };
  const { entries, errors } = readManifest(folder);
  const place = existsSync(join(folder, 'reports')) ? join(folder, 'reports') : folder;
  const paths = textFilesBelow(place);
  const read = paths.map((path) =>
    readSource(
      folder,
      relative(folder, join(place, path)),
      entries.find(({ file }) => file === basename(path)),
    ),
  );
  const names = new Set(paths.map((path) => basename(path)));
  const missing = entries
    .filter(({ file }) => !names.has(file))
    .map(({ file }) =>
      error(file, 'missing-source', 'sources.yaml lists this file, but it is not there.'),
    );
  if (paths.length === 0)
    errors.push(error(folder, 'no-documents', 'The folder holds no .txt or .md file.'));
  return {
    sources: read.filter((one): one is SourceText => 'text' in one),
    errors: [...errors, ...missing, ...read.filter((one): one is Diagnostic => 'rule' in one)],
  };
}
