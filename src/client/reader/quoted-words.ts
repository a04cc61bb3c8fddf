import type { Piece } from '../../lib/citation/quotation.ts';

/** The words of a block that belong to it and not to a block inside it: one element, or a table row's cells. */
function wordElements(block: HTMLElement): HTMLElement[] {
  const all = [...block.querySelectorAll<HTMLElement>('[data-text]')];
  return all.filter((words) => words.closest('[data-hash]') === block);
}

/** The part of a text node that lies in a range; all of it where there is no range. */
function partIn(node: Text, range: Range | null): { start: number; end: number } {
  if (range === null) return { start: 0, end: node.length };
  if (!range.intersectsNode(node)) return { start: 0, end: 0 };
  return {
    start: node === range.startContainer ? range.startOffset : 0,
    end: node === range.endContainer ? range.endOffset : node.length,
  };
}

const isMarker = (node: Node): boolean => Boolean(node.parentElement?.closest('[data-noteref]'));

interface Taken {
  text: string;
  /** Where it begins in the element's own words. */
  start: number;
  /** Whether words of the element stand before, or after, what was taken. */
  hasBefore: boolean;
  hasAfter: boolean;
}

/** An element's own words as far as they lie in a range, without the markers of footnotes. */
function takeWords(words: HTMLElement, range: Range | null): Taken {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const taken = { text: '', before: '', after: '' };
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (isMarker(node)) continue;
    const { start, end } = partIn(node, range);
    const isAfter = taken.text !== '' && end === 0;
    if (taken.text === '' && start === end) taken.before += node.data;
    else if (isAfter) taken.after += node.data;
    else {
      taken.before += node.data.slice(0, start);
      taken.text += node.data.slice(start, end);
      taken.after += node.data.slice(end);
    }
  }
  const [hasBefore, hasAfter] = [taken.before, taken.after].map((text) => text.trim() !== '');
  const start = taken.before.length;
  return { text: taken.text, start, hasBefore: hasBefore!, hasAfter: hasAfter! };
}

function printedLabel(block: HTMLElement): string | null {
  if (block.dataset['number'] === undefined && !block.classList.contains('l')) return null;
  const mark = block.querySelector('a');
  return mark?.textContent.trim() || null;
}

/** What a block says by itself, as far as it lies in a range; nothing where none of its words do. */
function pieceOf(block: HTMLElement, range: Range | null): Piece[] {
  const taken = wordElements(block).map((words) => takeWords(words, range));
  const inRange = taken.filter(({ text }) => text.trim() !== '');
  const [first, last] = [inRange[0], inRange.at(-1)];
  if (!first || !last) return [];
  const isAny = (some: readonly Taken[]) => some.some((one) => one.hasBefore || one.text.trim());
  return [
    {
      label: printedLabel(block),
      text: inRange.map(({ text }) => text.trim()).join(' | '),
      cutBefore: first.hasBefore || isAny(taken.slice(0, taken.indexOf(first))) === true,
      cutAfter: last.hasAfter,
      // The cells of a row count from their own beginnings.
      ...(taken.length === 1 && { start: first.start + first.text.search(/\S/) }),
    },
  ];
}

/** A block and the blocks inside it, in reading order. */
function withInner(block: HTMLElement): HTMLElement[] {
  return [block, ...block.querySelectorAll<HTMLElement>('[data-hash]')];
}

/** The words of blocks and of what is inside them. */
export function piecesOf(blocks: readonly HTMLElement[]): Piece[] {
  return blocks.flatMap(withInner).flatMap((block) => pieceOf(block, null));
}

/** The words that lie in a range, by block, and the blocks that they are of. */
export function piecesIn(range: Range): { blocks: HTMLElement[]; pieces: Piece[] } {
  const all = [...document.querySelectorAll<HTMLElement>('article [data-hash]')];
  const found = all
    .filter((block) => range.intersectsNode(block))
    .map((block) => ({ block, pieces: pieceOf(block, range) }))
    .filter(({ pieces }) => pieces.length > 0);
  return {
    blocks: found.map(({ block }) => block),
    pieces: found.flatMap(({ pieces }) => pieces),
  };
}
