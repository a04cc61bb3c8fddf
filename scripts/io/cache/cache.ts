import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOfSystem } from '../terminal/failure.ts';
import { boundFolder, markUsed } from './bounded-folder.ts';
import { bytesOfValue, keptEnding, valueOfBytes } from './kept-value.ts';

const mostBytes = 256_000_000;

/** Does something that a full or read-only disk may refuse: a cache is of use, and never needed. @returns whether it was done */
function ifPossible(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (isOfSystem(error)) return false;
    throw error;
  }
}

/** A folder of results by key, each a value that is checked for damage when it is read. */
export class Cache {
  /** Made when something is kept in it. */
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  #fileOf(key: string): string {
    return join(this.folder, `${key}${keptEnding}`);
  }

  /** Whether there is something under a key; it may turn out to be damaged. */
  has(key: string): boolean {
    return existsSync(this.#fileOf(key));
  }

  /** What was kept under a key; null if nothing was, or if it is damaged: then it is removed. */
  read(key: string): unknown {
    const file = this.#fileOf(key);
    if (!existsSync(file)) return null;
    try {
      const value = valueOfBytes(readFileSync(file));
      ifPossible(() => markUsed(file));
      return value;
    } catch {
      ifPossible(() => rmSync(file, { force: true }));
      return null;
    }
  }

  /** Keeps a value, where the disk takes it: whoever reads finds the whole of it or nothing. */
  write(key: string, value: unknown): void {
    const file = this.#fileOf(key);
    const draft = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
    const isKept = ifPossible(() => {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(draft, bytesOfValue(value));
      renameSync(draft, file);
    });
    if (!isKept) ifPossible(() => rmSync(draft, { force: true }));
  }

  /** Removes what was of no use for longest, if there is too much. */
  prune(): void {
    ifPossible(() => {
      if (existsSync(this.folder)) boundFolder(this.folder, mostBytes);
    });
  }
}

/** A folder of this repository for what may be removed at any time. */
export function cachePlace(name: string): string {
  return join(process.env['CACHE_DIR'] ?? '.cache', name);
}

/** A cache of this repository. @param name of its folder */
export function cacheNamed(name: string): Cache {
  return new Cache(cachePlace(name));
}

/** Runs something with caches that are empty at first and gone afterwards. */
export async function withEmptyCache<Result>(run: () => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'inspection-library-'));
  const before = process.env['CACHE_DIR'];
  process.env['CACHE_DIR'] = folder;
  try {
    return await run();
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, 'CACHE_DIR');
    else process.env['CACHE_DIR'] = before;
    rmSync(folder, { recursive: true, force: true });
  }
}
