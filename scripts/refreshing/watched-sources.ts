import { extname, isAbsolute, join } from 'node:path';
import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import type { WatchedSource } from '../../src/lib/model/source.ts';
import type { Format } from '../adding/fetch/content-format.ts';
import { fetchFiles, type Wish } from '../adding/fetch/fetched-files.ts';
import { findFetched } from '../adding/fetch/find-fetched.ts';
import { findFiles } from '../adding/find-files.ts';
import type { HeldDocuments } from '../adding/held-documents.ts';
import { suppliedIn, type FoundSource } from '../io/seeds/find-seeds.ts';
import { keepVersion, knownVersion } from './known-versions.ts';

/** What lies at the watched places. */
export interface Watched {
  found: FoundSource[];
  /** How many addresses have the version that the library has. */
  unchanged: number;
  /** How many files of folders are no documents by their names. */
  passedOver: number;
  errors: Diagnostic[];
}

const formatsByEnding: Readonly<Record<string, Format>> = {
  '.pdf': '.pdf',
  '.docx': '.docx',
  '.html': '.html',
  '.htm': '.html',
  '.txt': '.txt',
  '.md': '.txt',
};

/**
 * What is taken from an address, since nobody looks on: what the list says, or its ending; a report and no
 * web page, which may be of an error, where neither tells it.
 */
export function formatsOf({ address = '', format }: Partial<WatchedSource>): Format[] {
  if (format !== undefined) return [`.${format}`];
  const named = formatsByEnding[extname(new URL(address).pathname).toLowerCase()];
  return named === undefined ? ['.pdf', '.docx'] : [named];
}

/** A document with what the list tells of it. */
function told(found: FoundSource, entry: WatchedSource): FoundSource {
  return { ...found, publisher: entry.publisher, kind: entry.kind, ...suppliedIn(entry) };
}

/** What lies in one folder, named from the one that has the list. */
function inFolder(from: string, entry: WatchedSource): Omit<Watched, 'unchanged'> {
  const { folder = '' } = entry;
  const { found, errors, others } = findFiles([isAbsolute(folder) ? folder : join(from, folder)]);
  return { found: found.map((one) => told(one, entry)), errors, passedOver: others.length };
}

/** What lies at the addresses, as far as the library hasn't got it. */
async function atAddresses(
  entries: readonly WatchedSource[],
  held: HeldDocuments,
  to: string,
  today: string,
): Promise<Omit<Watched, 'passedOver'>> {
  const wishes = entries.map((entry): Wish & { address: string; entry: WatchedSource } => {
    const address = (entry.address ?? '').replace(/#.*$/u, '');
    return { address, entry, formats: formatsOf(entry), known: knownVersion(address, held) };
  });
  const { files, unchanged, errors } = await fetchFiles(wishes, to);
  const fetched = findFetched(files, today);
  const found = fetched.found.map((one) => {
    const file = files.find(({ path }) => path === one.path);
    if (file !== undefined) keepVersion(file, one.sha256);
    const wish = wishes.find(({ address }) => address === one.origin.address);
    return wish === undefined ? one : told(one, wish.entry);
  });
  return { found, unchanged: unchanged.length, errors: [...errors, ...fetched.errors] };
}

/**
 * Looks at everything that the list names; what is wrong with one place doesn't stop the others.
 * @param from the folder of seeds, which has the list @param to the content folder, held by this command
 */
export async function findWatched(
  entries: readonly WatchedSource[],
  held: HeldDocuments,
  folders: { from: string; to: string },
  today: string,
): Promise<Watched> {
  const isAtAddress = ({ address }: WatchedSource) => address !== undefined;
  const local = entries
    .filter((one) => !isAtAddress(one))
    .map((one) => inFolder(folders.from, one));
  const distant = await atAddresses(entries.filter(isAtAddress), held, folders.to, today);
  return {
    found: [...local.flatMap(({ found }) => found), ...distant.found],
    unchanged: distant.unchanged,
    passedOver: local.reduce((sum, one) => sum + one.passedOver, 0),
    errors: [...local.flatMap(({ errors }) => errors), ...distant.errors],
  };
}
