import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { carryOut, recover, type Beside, type Journal } from './journal.ts';
import { stage, stagedAt, unstage } from './staging.ts';

export { isPending, recover, type Beside } from './journal.ts';
export { stage, stagedAt, unstage } from './staging.ts';

/** Folders that the conversion alone writes, the ledger last; whatever else is in them is removed. */
const generated = ['documents', 'reports', 'occurrences', 'anchors'];

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

/** Where a command may make another version of a content folder; `recover` removes it. */
export function scratchOf(folder: string): string {
  return stagedAt(folder, 'next');
}

/** Copies what the conversion has written to another folder. */
export function copyContent(from: string, to: string): void {
  for (const path of pathsOf(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
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
        rmSync(stagedAt(this.#folder, path), { force: true });
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

  /** Paths of new and different files, those of the ledger last. */
  #written(): string[] {
    const rankOf = (path: string) => generated.indexOf(path.replace(/\/.*$/, ''));
    return [...this.#write].sort((a, b) => rankOf(a) - rankOf(b));
  }

  /**
   * Makes the content folder hold exactly the files that were put.
   * @param beside files of another folder that appear at the same moment
   * @param clear folders that go at the same moment
   * @returns how many files of the content changed
   * @throws the system's error where something can't be written: then nothing has changed; or Pending
   */
  commit(beside?: Beside, clear: readonly string[] = []): number {
    const [write, remove] = [this.#written(), this.#removed()];
    const all = write.length + remove.length;
    if (all === 0 && beside === undefined) return 0;
    const record: Journal = { write, remove };
    if (clear.length > 0) record.clear = clear.map((one) => relative(this.#folder, one));
    if (beside !== undefined) {
      record.beside = { ...beside, folder: relative(this.#folder, beside.folder) };
    }
    carryOut(this.#folder, record);
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
