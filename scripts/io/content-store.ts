import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders that the conversion alone writes; whatever else is in them is removed. */
const generated = ['documents', 'reports', 'anchors', 'occurrences'];
const staging = '.staging';
const journal = '.journal.json';

interface Journal {
  write: string[];
  remove: string[];
}

/** Files that the conversion has written below a content folder, by path. */
export function readContent(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of generated) {
    const place = join(folder, name);
    if (!existsSync(place)) continue;
    for (const file of readdirSync(place).filter((one) => !one.startsWith('.'))) {
      files.set(`${name}/${file}`, readFileSync(join(place, file), 'utf8'));
    }
  }
  return files;
}

function apply(folder: string, { write, remove }: Journal): void {
  for (const path of write) {
    const from = join(folder, staging, path);
    if (!existsSync(from)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(from, join(folder, path));
  }
  remove.forEach((path) => rmSync(join(folder, path), { force: true }));
  rmSync(join(folder, journal), { force: true });
  rmSync(join(folder, staging), { recursive: true, force: true });
}

/**
 * Settles what an interrupted conversion left: with a journal the new version is completed, without one
 * it is discarded. Returns what was done, or null if there was nothing to do.
 */
export function recover(folder: string): string | null {
  const file = join(folder, journal);
  if (existsSync(file)) {
    apply(folder, JSON.parse(readFileSync(file, 'utf8')) as Journal);
    return 'An interrupted conversion was completed: the content is the new version.';
  }
  if (!existsSync(join(folder, staging))) return null;
  rmSync(join(folder, staging), { recursive: true, force: true });
  return 'An unfinished conversion was discarded: the content is the old version.';
}

/**
 * Makes a content folder hold exactly these generated files. All are written aside first; the journal's
 * appearance is the moment from which the new version counts.
 * @returns how many files changed
 */
export function replaceContent(folder: string, files: ReadonlyMap<string, string>): number {
  recover(folder);
  const before = readContent(folder);
  const write = [...files]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path]) => path);
  const remove = [...before.keys()].filter((path) => !files.has(path));
  if (write.length + remove.length === 0) return 0;
  for (const path of write) {
    const place = join(folder, staging, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, files.get(path) as string);
  }
  const draft = join(folder, `${journal}.tmp`);
  mkdirSync(join(folder, staging), { recursive: true });
  writeFileSync(draft, JSON.stringify({ write, remove }));
  renameSync(draft, join(folder, journal));
  apply(folder, { write, remove });
  return write.length + remove.length;
}
