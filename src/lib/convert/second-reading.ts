import type { Block } from '../model/block.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PdfItem, PdfPage } from '../model/pdf-page.ts';
import { beginningOf } from '../text/words.ts';

/** A text without what two readings may write differently: space, hyphens, forms of quotation marks and ligatures. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018-\u201B\u2032`]/gu, "'")
    .replace(/[\u201C-\u201F\u2033]/gu, '"')
    .replace(/[\p{White_Space}\p{Pd}\u2212\u00AD\u200B-\u200D\u2060\uFEFF]+/gu, '');
}

/** Items whose feet are nearer than this stand on one line; in sizes of their type. */
const lineShare = 0.5;

/** Lines from the head of the page to its foot, each from left to right. */
function byPlace(items: readonly PdfItem[]): PdfItem[] {
  const lines: PdfItem[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y)) {
    const last = lines.at(-1)?.[0];
    if (last !== undefined && last.y - item.y < lineShare * item.size) lines.at(-1)?.push(item);
    else lines.push([item]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.x - b.x));
}

const textOf = (items: readonly PdfItem[]): string =>
  lettersOf(items.map(({ text }) => text).join(''));

/** The letters of each page in the order in which they are drawn, and by place alone: what knows no tags. */
export function drawnLetters(pages: readonly PdfPage[]): string[][] {
  return pages.map(({ items }) => {
    const level = items.filter(({ turn = 0 }) => turn % 90 === 0);
    return [textOf(level), textOf(byPlace(level))];
  });
}

/** How many of the first letters stand on a page in one piece. */
function longestBeginning(letters: string, page: readonly string[]): number {
  let [least, most] = [0, letters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (page.some((drawn) => drawn.includes(letters.slice(0, middle)))) least = middle;
    else most = middle - 1;
  }
  return least;
}

/** Letters of a text that stand on its pages in one piece a page; all of them if it is found whole. */
function foundLetters(letters: string, pages: readonly (readonly string[])[]): number {
  let found = 0;
  for (const page of pages) found += longestBeginning(letters.slice(found), page);
  return found;
}

/** The texts of a block that must each stand unbroken on its pages, with the markers of notes where they are called. */
function partsOf({ kind, text, notes, cells }: Block): string[] {
  if (kind === 'table-row') return cells.filter(({ rows }) => rows > 0).map((cell) => cell.text);
  return [
    notes
      .toReversed()
      .reduce((rest, { at, marker }) => `${rest.slice(0, at)}${marker}${rest.slice(at)}`, text),
  ];
}

/** Around the place at which a text breaks off, in letters. */
const context = 24;

/**
 * Looks for every text of a converted PDF, letter by letter, in a second reading of its pages that shares
 * nothing with the first but the letters themselves: each must be found unbroken on the pages that it names.
 * @param drawn the letters of each page, in one order or several, as `drawnLetters` gives them
 */
export function secondReading(
  file: string,
  blocks: readonly Block[],
  drawn: readonly (readonly string[])[],
): Diagnostic[] {
  return blocks.flatMap((block) => {
    if (block.page === null) return [];
    const { page } = block;
    const own = drawn.slice(page - 1, block.pageEnd ?? page);
    return partsOf(block).flatMap((part) => {
      const letters = lettersOf(part);
      const found = foundLetters(letters, own);
      if (found === letters.length) return [];
      const place = letters.slice(Math.max(0, found - context), found + context);
      return [
        {
          rule: 'not-found-again',
          message: `A second reading of the page doesn’t find this text in one piece: “${beginningOf(part)}”; it breaks off in “${place}”. Compare it with the original.`,
          source: file,
          page,
          line: null,
          severity: 'warning' as const,
        },
      ];
    });
  });
}
