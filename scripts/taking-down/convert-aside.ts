import { constants, accessSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareLedgers } from '../../src/lib/ledger/compare-ledgers.ts';
import type { Ledger } from '../../src/lib/model/anchor.ts';
import { writeJson } from '../../src/lib/text/write-json.ts';
import { readLedger } from '../../src/content/read-ledgers.ts';
import { convertFolder } from '../conversion/convert-folder.ts';
import type { Folders } from '../conversion/options.ts';
import {
  ContentDraft,
  copyContent,
  replaceContent,
  readContent,
  scratchOf,
  stage,
  unstage,
} from '../io/content-store.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';
import type { SeedChange } from '../io/seeds/seed-files.ts';

/** Why something can't be taken down; nothing was changed. */
export class Refusal extends Error {}

/** The words are nowhere in the document. */
export class NotFound extends Refusal {}

/** What is taken down, where and why. */
export interface TakeDown {
  slug: string;
  folders: Folders;
  reason: string;
  /** ISO date. */
  today: string;
}

/** Refuses to begin where a file could not be replaced or removed. @throws Refusal */
function checkMayWrite(folder: string, paths: Iterable<string>): void {
  for (const path of [join('.staging', '.'), ...paths]) {
    let place = dirname(join(folder, path));
    while (!existsSync(place)) place = dirname(place);
    try {
      accessSync(place, constants.W_OK);
    } catch {
      throw new Refusal(
        `Nothing was changed: ${place}/ may not be written. Give yourself the permission, then run the command again.`,
      );
    }
  }
}

/** Puts the new files of a folder of seeds aside. @throws Refusal if they could not take their places later */
export function stageSeeds(folder: string, change: SeedChange): void {
  checkMayWrite(folder, change.keys());
  unstage(folder);
  for (const [path, text] of change) if (text !== null) stage(folder, path, { text });
}

/** One path in each of the folders that a conversion writes. */
const written = ['documents', 'reports', 'anchors', 'occurrences'].map((one) => `${one}/x`);

/** Files for a folder of content by their paths, in place of those there; null for none. */
function putFiles(folder: string, changed: ReadonlyMap<string, string | null>): void {
  const files = readContent(folder);
  for (const [path, text] of changed) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  replaceContent(folder, files);
}

/**
 * Converts everything as it will be, aside.
 * @param withFound the sources as they will be
 * @param before files of the content as the conversion is to find them, where that isn't as they are
 * @returns the folder with the new content
 * @throws Refusal if the sources can't be converted so
 */
export async function convertWith(
  { folders, today }: Pick<TakeDown, 'folders' | 'today'>,
  withFound: (found: FoundSource[]) => FoundSource[],
  before: ReadonlyMap<string, string | null>,
): Promise<string> {
  checkMayWrite(folders.to, written);
  const scratch = scratchOf(folders.to);
  copyContent(folders.to, scratch);
  putFiles(scratch, before);
  const plan = { today, lossReason: null, publish: false };
  const library = await convertFolder({ ...folders, to: scratch }, plan, { withFound });
  if (library === null) throw new Refusal('Nothing was changed: see above.');
  library.draft.commit();
  return scratch;
}

/**
 * Converts everything as it will be without a document, or without words of it, aside.
 * @param withFound the sources as they will be
 * @param ledger of the document, as it is to be read by the conversion
 * @returns the folder with the new content
 * @throws Refusal if the sources can't be converted so, or a published anchor would not stay as it must
 */
export async function convertAside(
  takeDown: TakeDown,
  withFound: (found: FoundSource[]) => FoundSource[],
  before: Ledger | null,
  ledger: Ledger | null,
): Promise<string> {
  const { slug } = takeDown;
  const text = ledger === null ? null : writeJson(ledger);
  const changed = new Map(before === null ? [] : [[`anchors/${slug}.json`, text] as const]);
  const scratch = await convertWith(takeDown, withFound, changed);
  const after = readLedger(scratch, slug);
  if (after !== null && 'rule' in after) throw new Refusal(after.message);
  const faults = before === null ? [] : compareLedgers(before, after);
  if (faults.length > 0) throw new Refusal(`Nothing was changed:\n${faults.join('\n')}`);
  return scratch;
}

/**
 * Makes the new content and the new seeds those that count, at one moment.
 * @param scratch the folder with the new content
 * @param clear folders that go with the old ones
 */
export function commitAside(
  { from, to }: Folders,
  scratch: string,
  change: SeedChange,
  clear: readonly string[],
): void {
  const draft = new ContentDraft(to);
  draft.putAll(scratch);
  const paths = [...change.keys()];
  const beside = {
    folder: from,
    write: paths.filter((path) => change.get(path) !== null),
    remove: paths.filter((path) => change.get(path) === null),
  };
  draft.commit(beside, clear);
}
