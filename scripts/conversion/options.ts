import { contentFolder } from '../io/content-folder.ts';

/** Options that commands which write content have in common, and what `--help` says of them. */
export const folderOptions = {
  from: { type: 'string' },
  to: { type: 'string' },
  date: { type: 'string' },
  'no-wait': { type: 'boolean', default: false },
} as const;

export const folderHelp = {
  from: { value: 'FOLDER', does: 'the documents, seeds/ if none is named' },
  to: { value: 'FOLDER', does: 'the content and its ledger, content/ if none is named' },
  date: { value: 'YYYY-MM-DD', does: 'the day that is recorded, today if none is named' },
  'no-wait': { does: 'ends at once if another command has the folder' },
} as const;

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Refuses to keep what is permanent in a cache.
 * @throws Error where published addresses would be written into a folder that may be removed at any time
 */
export function requireKeptFolder({ to, isForeign }: Folders): void {
  if (!isForeign || process.env['CONTENT_DIR'] !== undefined || to !== '.cache/content') return;
  throw new Error(
    'Published addresses are permanent, and .cache/ may be removed at any time. Say where they are kept: CONTENT_DIR=FOLDER, beside SEEDS_DIR.',
  );
}

/** Where a conversion reads and writes. */
export interface Folders {
  from: string;
  to: string;
  /** A folder that isn't the library's own may hold bad files: they are listed and skipped. */
  isForeign: boolean;
}

/**
 * The folders that the arguments name, or else the environment (`SEEDS_DIR`, `CONTENT_DIR`).
 * @param from the argument `--from`
 * @param to the argument `--to`
 * @throws Error where one of them is an empty name
 */
export function foldersOf(from: string | undefined, to: string | undefined): Folders {
  for (const name of ['SEEDS_DIR', 'CONTENT_DIR'])
    if (process.env[name] === '') throw new Error(`${name} is empty. Name a folder, or remove it.`);
  for (const [name, folder] of Object.entries({ from, to }))
    if (folder === '') throw new Error(`--${name} is empty. Name a folder, or leave it out.`);
  const seeds = process.env['SEEDS_DIR'];
  const isForeign = seeds !== undefined && from === undefined;
  const own = from === undefined ? contentFolder() : (process.env['CONTENT_DIR'] ?? 'content');
  return { from: from ?? seeds ?? 'seeds', to: to ?? own, isForeign };
}

/**
 * The day on which something is published or replaced: the argument `--date`, or today (UTC).
 * @throws Error if the argument is no date (YYYY-MM-DD)
 */
export function dayOf(date: string | undefined): string {
  const day = date ?? new Date().toISOString().slice(0, 10);
  if (!isoDate.test(day) || new Date(day).toJSON()?.slice(0, 10) !== day)
    throw new Error(`--date must be YYYY-MM-DD, not “${day}”.`);
  return day;
}
