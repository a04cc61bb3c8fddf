import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { astroCacheOf } from '../../src/astro-cache.ts';
import type { Ledger } from '../../src/lib/model/anchor.ts';
import type { SoughtWords } from '../../src/lib/take-down/find-words.ts';
import { placesInBlocks } from '../../src/lib/convert/masks/masked-blocks.ts';
import type { Folders } from '../conversion/options.ts';
import { cacheFolders } from '../conversion/converted-cache.ts';
import { isPdf } from '../io/seeds/find-documents.ts';
import { dataOfPdf } from '../io/pdf/pdf-data.ts';
import type { SeedChange } from '../io/seeds/seed-files.ts';
import { filesHolding } from './search-files.ts';
import type { ReadSource } from './masked-seeds.ts';

/** Where a reader sees words: the anchors of the blocks that they stand in. */
export function placesOnPage(
  { converted }: ReadSource,
  slug: string,
  words: SoughtWords,
): string[] {
  return placesInBlocks(converted.document.blocks, words).map(
    ({ anchor, page }) => `${slug}#${anchor}${page === null ? '' : `, page ${page}`}`,
  );
}

/** Whether a PDF's own data (author, title, bookmarks, notes) have words, which no page shows. */
export async function isInData({ found }: ReadSource, words: SoughtWords): Promise<boolean> {
  if (!isPdf(found.path)) return false;
  const bytes = readFileSync(found.path);
  const raw = bytes.toString('latin1');
  const data = await dataOfPdf(bytes);
  return [...data, raw, raw.replaceAll('\0', '')].some((one) => words.standIn(one));
}

/** The anchors of a ledger in whose former texts words stand. */
export function placesInLedger(ledger: Ledger | null, words: SoughtWords): string[] {
  return (ledger?.anchors ?? [])
    .filter(({ text, history }) =>
      [text, ...history.flatMap((former) => [former.text, ...former.below])].some((one) =>
        words.standIn(one),
      ),
    )
    .map(({ id }) => `${ledger?.document ?? ''}#${id}, as it was`);
}

const generated = /^(?:documents|reports|anchors|occurrences)\//;

/**
 * Files that would still hold words once the new content and the new seeds count.
 * @param scratch the folder with the new content
 */
export function heldElsewhere(
  { from, to }: Folders,
  scratch: string,
  change: SeedChange,
  words: SoughtWords,
): string[] {
  const seeds = filesHolding(
    from,
    words,
    (path) => !path.startsWith('.staging/') && !change.has(path),
  );
  const next = [...change].filter(
    ([path, text]) => words.standIn(path) || (text !== null && words.standIn(text)),
  );
  const byHand = filesHolding(to, words, (path) => !generated.test(path) && !path.startsWith('.'));
  const content = filesHolding(scratch, words, (path) => !path.startsWith('.'));
  return [
    ...seeds,
    ...next.filter(([, text]) => text !== null).map(([path]) => join(from, path)),
    ...byHand,
    ...content.map((path) => join(to, path.slice(scratch.length + 1))),
  ];
}

/** Folders in which tools keep what they made of pages. */
const toolCaches = (content: string): string[] => ['.astro', astroCacheOf(content)];

const resultsOf = (content: string, site: string | null): string[] =>
  site === null ? [] : [site, ...(site === 'dist' ? toolCaches(content) : [])];

/**
 * Folders of results that hold words and can be made again: they go as a whole, for what was made of words
 * (an index, a package) may hold them in no searchable form.
 * @param site the folder of the built site
 */
export function staleFolders({ to }: Folders, site: string | null, words: SoughtWords): string[] {
  const places = resultsOf(to, site);
  return places.filter((place) => existsSync(place) && filesHolding(place, words).length > 0);
}

/** Every file of seeds, content, caches and the built site that holds words. */
export function heldAnywhere(
  { from, to }: Folders,
  site: string | null,
  words: SoughtWords,
): string[] {
  return [from, to, ...cacheFolders(), ...resultsOf(to, site)].flatMap((folder) =>
    filesHolding(folder, words),
  );
}
