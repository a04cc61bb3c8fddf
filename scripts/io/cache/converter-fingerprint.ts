import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from './file-hash.ts';

const root = join(import.meta.dirname, '../../..');

/** What decides how a PDF is read: the program that reads it, and the lock of the library it uses. */
export const readingPaths = ['scripts/io/pdf', 'src/lib/model', 'package-lock.json'];

/** The rooms of the domain that a conversion goes through. */
const convertingRooms = [
  'anchor',
  'convert',
  'ledger',
  'markdown',
  'metadata',
  'model',
  'parse',
  'read',
  'take-down',
  'text',
  'themes',
  'vocabulary',
];

/** What decides what a source is converted to: these rooms, the shell about them, every library. */
export const convertingPaths = [
  ...convertingRooms.map((room) => `src/lib/${room}`),
  'src/content/read-ledgers.ts',
  'src/content/yaml-lines.ts',
  'scripts/io/cache',
  'scripts/io/docx',
  'scripts/io/pdf',
  'scripts/io/seeds',
  'scripts/io/terminal/failure.ts',
  'scripts/io/dictionary.ts',
  'scripts/conversion',
  'package-lock.json',
];

function filesBelow(folder: string, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (/\.[a-z]+$/.test(path)) return [path];
    const below = readdirSync(join(folder, path), { recursive: true, withFileTypes: true });
    return below
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  });
}

function fingerprint(folder: string, paths: readonly string[]): string {
  const files = filesBelow(folder, paths).sort();
  const lines = files.map((file) => `${file} ${sha256Of(readFileSync(join(folder, file)))}`);
  return sha256Of([process.version, ...lines].join('\n'));
}

/** Fingerprint of all that decides what reading a PDF gives. @param folder the repository's */
export function readerFingerprint(folder = root): string {
  return fingerprint(folder, readingPaths);
}

/** Fingerprint of all that decides what converting a source gives. @param folder the repository's */
export function converterFingerprint(folder = root): string {
  return fingerprint(folder, convertingPaths);
}
