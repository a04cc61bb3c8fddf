import type { Block } from '../model/block.ts';
import { blocksUnder } from '../model/structure.ts';
import { rangeLocator } from './locator.ts';
import type { Piece } from './quotation.ts';

/** How much is quoted and cited: words of one block, or of a run of blocks. */
export interface Extent {
  /** What it is, as a choice: "Paragraph 13", "Paragraphs 13 to 15", "The selected words". */
  name: string;
  /** Anchors of its blocks, in reading order. */
  ids: string[];
  pieces: Piece[];
}

/** A run is offered as far as this many blocks on. */
export const longestRun = 20;

/** A block from which a run goes on, or at which it may end. */
export interface RunPart {
  id: string;
  locator: string;
  /** Whether it is a heading or standing text: a run goes over it and does not end there. */
  isPassedOver: boolean;
  pieces: Piece[];
}

/**
 * A block alone, then with each of those that follow it.
 * @param parts the block, and those after it at its level, in reading order; at least one
 */
export function runsFrom(parts: readonly RunPart[]): Extent[] {
  return parts.slice(0, longestRun + 1).flatMap((last, at) => {
    if (at > 0 && last.isPassedOver) return [];
    const taken = parts.slice(0, at + 1);
    const name = rangeLocator(parts[0]!.locator, last.locator);
    return [
      { name, ids: taken.map(({ id }) => id), pieces: taken.flatMap(({ pieces }) => pieces) },
    ];
  });
}

/** What is quoted of a block: its label and words. */
export type QuotedBlock = Pick<Block, 'id' | 'kind' | 'parent' | 'label' | 'text'>;

/** The words of a block and of what is inside it, as a report's page gives them. */
function piecesUnder(blocks: readonly QuotedBlock[], id: string): Piece[] {
  return blocksUnder(blocks, id)
    .filter(({ text }) => text.trim() !== '')
    .map(({ label, text }) => ({ label, text, cutBefore: false, cutAfter: false }));
}

/**
 * A block of a document alone, then with each of those that follow it at its level.
 * @param locators what a citation calls each block, by anchor
 * @returns nothing where the document has no such block
 */
export function blockRuns(
  blocks: readonly QuotedBlock[],
  id: string,
  locators: ReadonlyMap<string, string>,
): Extent[] {
  const first = blocks.find((block) => block.id === id);
  if (!first) return [];
  const level = blocks.filter(({ parent, kind }) => parent === first.parent && kind !== 'footnote');
  const at = level.indexOf(first);
  const run = at === -1 ? [first] : level.slice(at, at + 1 + longestRun);
  return runsFrom(
    run.map((block) => ({
      id: block.id,
      locator: locators.get(block.id) ?? block.id,
      isPassedOver: block.kind === 'heading' || block.kind === 'boilerplate',
      pieces: piecesUnder(blocks, block.id),
    })),
  );
}

/**
 * Words of a block that are shown or selected apart from the rest.
 * @param start offset of the words in the block's text, in UTF-16 units; `end` is after them
 * @returns nothing where that is no word, or all of them
 */
export function partOfBlock(
  { id, label, text }: QuotedBlock,
  name: string,
  [start, end]: readonly [start: number, end: number],
): Extent[] {
  const words = text.slice(start, end).trim();
  const [cutBefore, cutAfter] = [text.slice(0, start), text.slice(end)].map(
    (rest) => rest.trim() !== '',
  );
  if (words === '' || (!cutBefore && !cutAfter)) return [];
  const at = text.indexOf(words, start);
  const piece = { label, text: words, cutBefore: cutBefore!, cutAfter: cutAfter!, start: at };
  return [{ name: `${name}: “${shortWords(words)}”`, ids: [id], pieces: [piece] }];
}

/** Words for a choice: their beginning. */
export function shortWords(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}
