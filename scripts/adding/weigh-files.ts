import type { ConvertResult } from '../../src/lib/convert/results.ts';
import { freeSlug } from '../../src/lib/convert/slugs.ts';
import { ConversionPool } from '../conversion/conversion-pool.ts';
import { cacheFolders, readConversion } from '../conversion/converted-cache.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';
import { progressBar } from '../io/terminal/show-progress.ts';
import type { Additions } from './additions.ts';
import type { HeldDocuments } from './held-documents.ts';
import { isDecided, weighFile, type Verdict } from './weigh-file.ts';

/** A file that was given, and what becomes of it; of one that is added, with its slug. */
export interface Weighed {
  found: FoundSource;
  verdict: Verdict;
  slug: string | null;
}

/** Converts files on all cores, into the cache. */
async function convert(found: readonly FoundSource[]): Promise<ConvertResult[]> {
  if (found.length === 0) return [];
  const pool = new ConversionPool(found.length);
  try {
    return await pool.convert(found, progressBar());
  } finally {
    await pool.close();
  }
}

/** What is decided about a file is read from the cache. @throws Error if that didn't keep a conversion */
function checkKept(results: ReadonlyMap<FoundSource, ConvertResult>): void {
  const isLost = ([one, result]: [FoundSource, ConvertResult]) =>
    'meta' in result && readConversion(one) === null;
  if (![...results].some(isLost)) return;
  throw new Error(
    `Nothing was added: ${cacheFolders().join(', ')} can’t be written: the disk is full, or this user has no right to them. Then run the command again.`,
  );
}

function weigh(
  found: FoundSource,
  result: ConvertResult | undefined,
  held: HeldDocuments,
  additions: Additions,
): Weighed {
  const errors = result && 'errors' in result ? result.errors : [];
  const verdict = weighFile(found, readConversion(found) ?? { errors }, held);
  if (verdict.kind === 'held' && verdict.pages !== null)
    additions.addPages(verdict.pages.file, verdict.pages.facts);
  if (verdict.kind !== 'new') return { found, verdict, slug: null };
  const { meta } = verdict.document;
  const slug = freeSlug(meta, new Set(held.slugsBefore(verdict.document)));
  additions.addFile(found, slug);
  held.add({ ...meta, slug }, found);
  return { found, verdict, slug };
}

/**
 * Converts files and decides about each, one after the other: of two that are one document the first is new.
 * @param held takes note of what is new
 * @param additions takes what is to be added; nothing is written yet
 * @throws Error where no conversion can be kept
 */
export async function weighFiles(
  found: readonly FoundSource[],
  held: HeldDocuments,
  additions: Additions,
): Promise<Weighed[]> {
  const undecided = found.filter((one) => !isDecided(one, held));
  const converted = await convert(undecided);
  const results = new Map(undecided.map((one, at) => [one, converted[at]!]));
  checkKept(results);
  return found.map((one) => weigh(one, results.get(one), held, additions));
}
