/** What may be quoted of a passage that is shown away from its document: by the same rule as on the document's page. */
import { nameInCitation } from '../../lib/citation/cited-document.ts';
import { blockRuns, partOfBlock, type Extent } from '../../lib/citation/extents.ts';
import { inSentence } from '../../lib/citation/locator.ts';
import type { BlockRow } from '../../lib/data/rows/block-row.ts';
import { LibraryData } from '../search/index/library-data.ts';
import type { CitedPassage } from './cite-button.ts';
import { citedFrom } from './cited-from.ts';

const libraries = new Map<string, LibraryData>();

function libraryAt(base: string): LibraryData {
  const data = libraries.get(base) ?? new LibraryData(base);
  libraries.set(base, data);
  return data;
}

/** Base path, document and anchor of a passage's address. */
function placeOf({ cite }: HTMLQuoteElement): { base: string; slug: string; anchor: string } {
  const { pathname, hash } = new URL(cite);
  const [, base, slug] = /^(.*\/)reports\/([^/]+)\/$/.exec(pathname) ?? [];
  if (base === undefined || slug === undefined) throw new Error(`No paragraph’s address: ${cite}`);
  return { base, slug, anchor: hash.slice(1) };
}

/** Where the selection lies in the shown words, in UTF-16 units; null where it is not within them. */
function offsetsIn(quote: HTMLElement, selected: Range | null): [number, number] | null {
  if (!selected || !quote.contains(selected.commonAncestorContainer)) return null;
  const before = selected.cloneRange();
  before.selectNodeContents(quote);
  before.setEnd(selected.startContainer, selected.startOffset);
  const start = before.toString().length;
  return [start, start + selected.toString().length];
}

/** What may be quoted of a passage beside its paragraph: the words that are selected, and those that are shown, where they are not all. */
function partsOf(quote: HTMLElement, selected: Range | null, block: BlockRow) {
  const shown = quote.textContent;
  const words = shown.trim();
  const at = block.text.indexOf(words);
  if (at === -1) return { chosen: [], seen: [] };
  const shift = at - shown.indexOf(words);
  const [start, end] = offsetsIn(quote, selected)?.map((offset) => offset + shift) ?? [0, 0];
  return {
    chosen: partOfBlock(block, 'The selected words', [Math.max(0, start!), Math.max(0, end!)]),
    seen: partOfBlock(block, 'The words shown', [at, at + words.length]),
  };
}

const upperFirst = ({ name, ...extent }: Extent): Extent => ({
  name: name.charAt(0).toUpperCase() + name.slice(1),
  ...extent,
});

/**
 * A shown passage as its row needs it: the selected words, the paragraph, the words shown, then runs from it.
 * @throws where the document can't be fetched, or no longer has the paragraph
 */
export async function citedPassage(
  quote: HTMLQuoteElement,
  selected: Range | null,
): Promise<CitedPassage> {
  const { base, slug, anchor } = placeOf(quote);
  const data = libraryAt(base);
  const [{ blocks }, { document, places }] = await Promise.all([
    data.report(slug),
    data.document(slug),
  ]);
  const block = blocks.find(({ id }) => id === anchor);
  if (!block) throw new Error(`${slug} has no ${anchor}`);
  const locators = new Map(places.map(({ id, locator }) => [id, locator]));
  const [whole, ...runs] = blockRuns(blocks, anchor, locators);
  const { chosen, seen } = partsOf(quote, selected, block);
  return {
    name: `${nameInCitation(document)}, ${inSentence(whole!.name)}`,
    from: citedFrom(slug, base, data),
    extents: [...chosen, whole!, ...seen, ...runs].map(upperFirst),
  };
}
