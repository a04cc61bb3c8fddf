import type { Diagnostic } from '../../../src/lib/model/diagnostic.ts';
import type { FoundSource } from '../../io/seeds/find-seeds.ts';
import { findFiles } from '../find-files.ts';
import type { FetchedFile } from './fetched-files.ts';

/** A document that was fetched: it knows whence it came. */
export type FetchedSource = FoundSource & { origin: { address: string; fetched: string } };

/** Files that were fetched as documents. @param today the day, which is recorded */
export function findFetched(
  files: readonly FetchedFile[],
  today: string,
): { found: FetchedSource[]; errors: Diagnostic[] } {
  const addressOf = new Map(files.map(({ path, address }) => [path, address]));
  const { found, errors } = findFiles(files.map(({ path }) => path));
  const known = found.map((one): FetchedSource => {
    return { ...one, origin: { address: addressOf.get(one.path) ?? '', fetched: today } };
  });
  return { found: known, errors };
}
