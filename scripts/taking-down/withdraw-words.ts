import { join } from 'node:path';
import type { Ledger } from '../../src/lib/model/anchor.ts';
import type { SoughtWords } from '../../src/lib/take-down/find-words.ts';
import type { Folders } from '../conversion/options.ts';
import { isPdf } from '../io/seeds/find-documents.ts';
import { findSeeds, type FoundSource } from '../io/seeds/find-seeds.ts';
import { seedPaths } from '../io/seeds/seed-files.ts';
import type { TakeDown } from './convert-aside.ts';
import { heldAnywhere } from './find-everywhere.ts';
import { tellHistory } from './history.ts';
import { keptFile, takeDownWords, type TakeDownWords } from './take-down-words.ts';

/** Says what a search of everything finds. @returns whether that is nothing */
export function tellSearch(folders: Folders, site: string | null, words: SoughtWords): boolean {
  const { from, to } = folders;
  const kept = findSeeds(from).found.flatMap((found) => keptFile(from, { found }) ?? []);
  const held = heldAnywhere(folders, site, words).filter((path) => !kept.includes(path));
  held.forEach((path) => console.error(`still holds the words: ${path}`));
  const searched = [`${from}/`, `${to}/`, 'the caches', ...(site === null ? [] : [`${site}/`])];
  if (held.length === 0)
    console.log(
      `Searched for the words in any spelling: ${searched.join(', ')}. They are in none.`,
    );
  return held.length === 0;
}

/** The files of a document that the history is searched for. */
function filesOf(
  { slug, folders: { from, to } }: TakeDown,
  found: FoundSource,
  formerSlugs: readonly string[],
) {
  const { source, corrections, pages, masks } = seedPaths(from, found);
  const seeds = [source, corrections, pages, masks, 'sources.yaml'].map((path) => join(from, path));
  const content = [slug, ...formerSlugs].flatMap((one) => [
    `documents/${one}.json`,
    `anchors/${one}.json`,
    `reports/${one}.mdx`,
  ]);
  const made = [...content, 'occurrences'].map((path) => join(to, path));
  return [[from, seeds] as const, [to, made] as const];
}

/**
 * Takes words of a document down and says what was done, and what still holds them.
 * @returns whether nothing does, or it was asked to leave what does
 */
export async function withdrawWords(
  takeDown: TakeDownWords,
  found: FoundSource,
  ledger: Ledger | null,
): Promise<boolean> {
  const { folders, words, site, keepsFile, leavesRest } = takeDown;
  const { places, cleared } = await takeDownWords(takeDown, found, ledger);
  console.log(
    `The words were taken down in ${places.length} ${places.length === 1 ? 'place' : 'places'}:`,
  );
  places.forEach((place) => console.log(`  ${place}`));
  if (keepsFile && isPdf(found.path))
    console.log(`${found.path} stays and holds them still; it is not published.`);
  cleared.forEach((folder) =>
    console.log(`${folder}/ held them and was removed: npm run build makes it anew.`),
  );
  tellHistory(filesOf(takeDown, found, ledger?.formerSlugs ?? []), words);
  return tellSearch(folders, site, words) || leavesRest;
}
