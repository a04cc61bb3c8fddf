import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStaged, moveStaged, settleStaged, unstage } from './staging.ts';
import { syncFile, syncFolder } from './sync.ts';

const journal = '.journal.json';
const draftOf = (folder: string): string => join(folder, `${journal}.tmp`);

/** Files of another folder that come with the content: they wait in its `.staging/`. */
export interface Beside {
  folder: string;
  write: string[];
  /** Files of the folder that go at the same moment. */
  remove?: string[];
}

/** What is to be done once a new version counts. */
export interface Journal {
  write: string[];
  remove: string[];
  /** Its folder is given from the content folder. */
  beside?: Beside;
  /** Folders that go with the old version, given from the content folder. */
  clear?: string[];
}

/** Thrown where a new version counts already and is not whole in its place; what hindered it is the cause. */
export class Pending extends Error {
  override readonly name = 'Pending';

  constructor(cause: unknown) {
    super('The new version counts already; the next command completes it.', { cause });
  }
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

function complete(folder: string, record: Journal): void {
  try {
    apply(folder, record);
  } catch (error) {
    throw new Pending(error);
  }
}

/** Whether a new version counts already and is not in its place yet: `recover` completes it. */
export function isPending(folder: string): boolean {
  return existsSync(join(folder, journal));
}

/**
 * Settles what an interrupted conversion left: with a journal the new version is completed, without one
 * it is discarded. Returns what was done, or null if there was nothing to do.
 */
export function recover(folder: string): string | null {
  if (isPending(folder)) {
    complete(folder, JSON.parse(readFileSync(join(folder, journal), 'utf8')) as Journal);
    return 'An interrupted conversion was completed: the content is the new version.';
  }
  rmSync(draftOf(folder), { force: true });
  if (!isStaged(folder)) return null;
  unstage(folder);
  return 'An unfinished conversion was discarded: the content is the old version.';
}

/** Makes the new version the one that counts; all of it is on the disk by then. */
function begin(folder: string, record: Journal): void {
  const { write, remove, beside } = record;
  mkdirSync(folder, { recursive: true });
  settleStaged(folder, write, remove);
  if (beside !== undefined)
    settleStaged(join(folder, beside.folder), beside.write, beside.remove ?? []);
  writeFileSync(draftOf(folder), JSON.stringify(record));
  syncFile(draftOf(folder));
  renameSync(draftOf(folder), join(folder, journal));
  syncFolder(folder);
}

/** Gives up what can't be written, so that it doesn't fill the disk. */
function giveUp(folder: string, { beside }: Journal): void {
  if (isPending(folder)) return;
  try {
    rmSync(draftOf(folder), { force: true });
    unstage(folder);
    if (beside !== undefined) unstage(join(folder, beside.folder));
  } catch {
    // The next command removes what is left.
  }
}

/**
 * Makes a new version count, the journal's appearance being the moment, and puts it in its place.
 * @throws the system's error where something can't be written: then nothing has changed; or Pending
 */
export function carryOut(folder: string, record: Journal): void {
  try {
    begin(folder, record);
  } catch (error) {
    giveUp(folder, record);
    throw error;
  }
  complete(folder, record);
}
