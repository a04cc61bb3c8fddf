import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Folders that the conversion alone writes; whatever else is in them is removed. */
const generated = ['documents', 'reports', 'anchors', 'occurrences'];
const staging = '.staging';
const journal = '.journal.json';

/** Files of another folder that come with the content: they wait in its `.staging/`. */
export interface Beside {
  folder: string;
  write: string[];
  /** Files of the folder that go at the same moment. */
  remove?: string[];
}

interface Journal {
  write: string[];
  remove: string[];
  /** Its folder is given from the content folder. */
  beside?: Beside;
  /** Folders that go with the old version, given from the content folder. */
  clear?: string[];
}

function pathsOf(folder: string): string[] {
  return generated.flatMap((name) => {
    const place = join(folder, name);
    const files = existsSync(place) ? readdirSync(place) : [];
    return files.filter((one) => !one.startsWith('.')).map((file) => `${name}/${file}`);
  });
}

/** Files that the conversion has written below a content folder, by path. */
export function readContent(folder: string): Map<string, string> {
  return new Map(pathsOf(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function moveStaged(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    const from = join(folder, staging, path);
    if (!existsSync(from)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(from, join(folder, path));
  }
  rmSync(join(folder, staging), { recursive: true, force: true });
}

function removeFrom(folder: string, paths: readonly string[]): void {
  paths.forEach((path) => rmSync(join(folder, path), { recursive: true, force: true }));
}

function apply(folder: string, { write, remove, beside, clear = [] }: Journal): void {
  if (beside !== undefined) {
    const other = join(folder, beside.folder);
    moveStaged(other, beside.write);
    removeFrom(other, beside.remove ?? []);
  }
  moveStaged(folder, write);
  removeFrom(folder, [...remove, ...clear]);
  rmSync(join(folder, journal), { force: true });
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
  rmSync(`${file}.tmp`, { force: true });
  if (!existsSync(join(folder, staging))) return null;
  rmSync(join(folder, staging), { recursive: true, force: true });
  return 'An unfinished conversion was discarded: the content is the old version.';
}

/** Where a command may make another version of a content folder; `recover` removes it. */
export function scratchOf(folder: string): string {
  return join(folder, staging, 'next');
}

/** Copies what the conversion has written to another folder. */
export function copyContent(from: string, to: string): void {
  for (const path of pathsOf(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}

/** Where a file waits to be moved into its folder. */
export function stagedAt(folder: string, path: string): string {
  return join(folder, staging, path);
}

/** Puts a text or a copy of a file where it waits to be moved into its folder. */
export function stage(folder: string, path: string, content: { text: string } | { file: string }) {
  const place = stagedAt(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  if ('text' in content) writeFileSync(place, content.text);
  else copyFileSync(content.file, place);
}

/** Whether a new version counts already and is not in its place yet: `recover` completes it. */
export function isPending(folder: string): boolean {
  return existsSync(join(folder, journal));
}

/** Removes what waits in a folder. */
export function unstage(folder: string): void {
  rmSync(join(folder, staging), { recursive: true, force: true });
}

/**
 * The next version of a content folder. Files are written aside as they come, so that they need not be
 * held; the journal's appearance is the moment from which the new version counts.
 */
export class ContentDraft {
  readonly #folder: string;
  readonly #isDry: boolean;
  readonly #put = new Set<string>();
  readonly #write = new Set<string>();

  /** @param isDry whether nothing is to be written, only compared */
  constructor(folder: string, isDry = false) {
    this.#folder = folder;
    this.#isDry = isDry;
  }

  /** Takes a file of the new version; one of the same path that was put before is replaced. */
  put(path: string, text: string): void {
    this.#put.add(path);
    const file = join(this.#folder, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) {
      if (this.#write.delete(path) && !this.#isDry)
        rmSync(join(this.#folder, staging, path), { force: true });
      return;
    }
    this.#write.add(path);
    if (!this.#isDry) stage(this.#folder, path, { text });
  }

  /** Takes every file of another content folder. */
  putAll(folder: string): void {
    pathsOf(folder).forEach((path) => this.put(path, readFileSync(join(folder, path), 'utf8')));
  }

  /** Takes a file as it is in the content folder already. */
  keep(path: string): void {
    this.#put.add(path);
  }

  #removed(): string[] {
    return pathsOf(this.#folder).filter((path) => !this.#put.has(path));
  }

  /** Paths that are new, different or gone in the new version. */
  differences(): string[] {
    return [...this.#write, ...this.#removed()].sort();
  }

  /** Gives the new version up. */
  discard(): void {
    if (!this.#isDry) unstage(this.#folder);
  }

  /**
   * Makes the content folder hold exactly the files that were put.
   * @param beside files of another folder that appear at the same moment
   * @param clear folders that go at the same moment
   * @returns how many files of the content changed
   */
  commit(beside?: Beside, clear: readonly string[] = []): number {
    const [write, remove] = [[...this.#write], this.#removed()];
    const all = write.length + remove.length;
    if (all === 0 && beside === undefined) return 0;
    const record: Journal = { write, remove };
    if (clear.length > 0) record.clear = clear.map((one) => relative(this.#folder, one));
    if (beside !== undefined) {
      record.beside = { ...beside, folder: relative(this.#folder, beside.folder) };
    }
    mkdirSync(this.#folder, { recursive: true });
    const draft = join(this.#folder, `${journal}.tmp`);
    writeFileSync(draft, JSON.stringify(record));
    renameSync(draft, join(this.#folder, journal));
    apply(this.#folder, record);
    return all;
  }
}

/** Makes a content folder hold exactly these generated files. @returns how many files changed */
export function replaceContent(folder: string, files: ReadonlyMap<string, string>): number {
  recover(folder);
  const draft = new ContentDraft(folder);
  files.forEach((text, path) => draft.put(path, text));
  return draft.commit();
}
