import { randomUUID } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isDead, ownerSchema, type Owner } from './owner.ts';

/** The lock of a folder: a file that only one process can create. */
const lock = '.lock';
/** Held for a moment by whoever removes a dead owner's lock, so that nobody removes the next one's. */
const takeover = '.lock.takeover';
/** A takeover, or a lock that can't be read, is left over if it is older than this; milliseconds. */
const leftOver = 10_000;
/** The environment's name for the lock that a process holds for its children. */
export const inheritedLock = 'LIBRARY_LOCK';

/** What trying came to: the lock, or who holds the folder. */
export type Attempt = { release: () => void; owner: Owner } | { holder: Owner };

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

function ageOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? 0 : Date.now() - found.mtimeMs;
}

/** A holder of whom nothing is known but that the folder is held. */
const unknown: Owner = { token: '', pid: 1, host: '?', what: 'another command', since: '' };

/** What a reader has of a folder in which no lock can be made. */
export const withoutLock: Attempt = { owner: unknown, release: () => undefined };

/** Who holds a folder, or null. */
export function ownerOf(folder: string): Owner | null {
  return ownerIn(join(folder, lock));
}

function ownerIn(path: string): Owner | null {
  try {
    const parsed = ownerSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : unknown;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    if (error instanceof SyntaxError) return unknown;
    throw error;
  }
}

function isLeftOver(path: string, owner: Owner): boolean {
  return owner === unknown ? ageOf(path) > leftOver : isDead(owner);
}

/** Removes what dead owners had beside their locks: made and not yet linked, or on its way out. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${lock}.`) || name === takeover) continue;
    const path = join(folder, name);
    const owner = ownerIn(path);
    if (owner !== null && isLeftOver(path, owner)) rmSync(path, { force: true });
  }
}

/** Removes a lock that is left over, if it still is that one. */
function removeLeftOver(folder: string, dead: Owner): void {
  const place = join(folder, takeover);
  if (ageOf(place) > leftOver) rmSync(place, { recursive: true, force: true });
  try {
    mkdirSync(place);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    throw error;
  }
  try {
    if (ownerOf(folder)?.token === dead.token) rmSync(join(folder, lock), { force: true });
  } finally {
    rmdirSync(place);
  }
}

/** Folders that this process made for their locks. */
const made = new Set<string>();

/** Removes a folder that was made for its lock, if nothing was written into it. */
function removeIfEmpty(folder: string): void {
  if (!made.delete(folder) || readdirSync(folder).length > 0) return;
  try {
    rmdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'ENOENT') throw error;
  }
}

/** Creates the lock, whole or not at all. @returns whether it is ours now */
function create(folder: string, owner: Owner): boolean {
  if (mkdirSync(folder, { recursive: true }) !== undefined) made.add(folder);
  const aside = join(folder, `${lock}.${owner.token}`);
  try {
    writeFileSync(aside, JSON.stringify(owner));
    linkSync(aside, join(folder, lock));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Whoever made the folder and wrote nothing has just removed it again.
    if (codeOf(error) === 'ENOENT' && !existsSync(folder)) return false;
    if (!existsSync(aside)) throw error;
    return createWithoutLinks(folder, owner);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Some network folders have no links. */
function createWithoutLinks(folder: string, owner: Owner): boolean {
  try {
    writeFileSync(join(folder, lock), JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function release(folder: string, { token }: Owner): void {
  if (ownerOf(folder)?.token !== token) return;
  // Renamed first: on some network folders a removed file is seen for a moment longer.
  const gone = join(folder, `${lock}.${token}`);
  renameSync(join(folder, lock), gone);
  rmSync(gone, { force: true });
  removeIfEmpty(folder);
}

/**
 * Tries to take a folder for this process, also from an owner that is dead. A child of the process that
 * holds it, told so by the environment, has it as well.
 * @param what what the folder is needed for, as a user would call it: "npm run convert"
 * @throws the system's error where the folder can't be written
 */
export function tryLock(folder: string, what: string): Attempt {
  const before = ownerOf(folder);
  if (before !== null && before.token !== '' && before.token === process.env[inheritedLock]) {
    return { owner: before, release: () => undefined };
  }
  if (before !== null && isLeftOver(join(folder, lock), before)) removeLeftOver(folder, before);
  const owner: Owner = {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    what,
    since: new Date().toISOString(),
  };
  if (ownerOf(folder) === null && create(folder, owner)) {
    sweep(folder);
    return { owner, release: () => release(folder, owner) };
  }
  return { holder: ownerOf(folder) ?? unknown };
}
