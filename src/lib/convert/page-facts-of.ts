import type { Block } from '../model/block.ts';
import type { LibraryDocument } from '../model/document.ts';
import { textKey, type PageFact, type PageFacts } from '../model/page-facts.ts';
import { beginningOf } from '../text/words.ts';

/** Pairs of a document's blocks with those of another source that have the same text, in reading order. */
function pairs(own: LibraryDocument, other: LibraryDocument): [Block, Block][] {
  const left = new Map<string, Block[]>();
  for (const block of other.blocks) {
    const key = textKey(block);
    left.set(key, [...(left.get(key) ?? []), block]);
  }
  return own.blocks.flatMap((block): [Block, Block][] => {
    const same = left.get(textKey(block))?.shift();
    return same === undefined ? [] : [[block, same]];
  });
}

/** Whether a document says of its texts on which page they stand. */
export function hasPages({ blocks }: LibraryDocument): boolean {
  return blocks.some(({ page }) => page !== null);
}

/** The pages on which a document's texts stand in another source of it. */
export function pageFactsOf(own: LibraryDocument, other: LibraryDocument): PageFacts {
  const { file, sha256 } = other.meta.source;
  const blocks = pairs(own, other).flatMap(([block, same]): PageFact[] => {
    const { page, pageEnd, printedPage } = same;
    if (page === null) return [];
    const begins = beginningOf(block.text);
    return [{ page, pageEnd: pageEnd ?? page, printedPage, hash: textKey(block), begins }];
  });
  return { from: { file, sha256, pages: other.meta.pages ?? 1 }, blocks };
}

/** In how many of the texts that two sources share both tell the same pages, and in which they differ. */
export function comparePages(own: LibraryDocument, other: LibraryDocument) {
  const both = pairs(own, other).filter(([a, b]) => a.page !== null && b.page !== null);
  const different = both.filter(([a, b]) => a.page !== b.page || a.pageEnd !== b.pageEnd);
  return { shared: both.length, different: different.map(([{ id }]) => id) };
}
