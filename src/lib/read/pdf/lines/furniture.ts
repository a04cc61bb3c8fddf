import { numberInPageLine } from '../../../text/page-lines.ts';
import type { Line } from './lines.ts';

/**
 * Share of a page's height, at its head and its foot, where headers and footers stand: in 154 reports they
 * end at 0.10 at the latest, and the text begins at 0.08 at the earliest.
 */
const zone = 0.12;
/** Pages on which a text must stand to be furniture, where a document has as many. */
const fewest = 3;
/** Share of the pages that must have a text for it to be furniture; one with words and a number recurs by no chance. */
const plainShare = 0.3;
const numberedShare = 0.1;
const numbered = /\p{L}{3}.*\p{L}{3}.*#|#.*\p{L}{3}.*\p{L}{3}/u;
/** Signs that a part of a header must have to be known by. */
const shortestPart = 6;
/** Distance, in points, at which lines of two pages stand at the same place. */
const samePlace = 2;
/** Size of a running head that changes from section to section, at most, as a share of the text's size. */
const headShare = 0.92;

const pattern = (text: string): string => text.replace(/\d+/g, '#');
const isPageNumber = (text: string): boolean => numberInPageLine(text) !== null;

function inZone(line: Line, height: number): boolean {
  return line.y < height * zone || line.y > height * (1 - zone);
}

const isMarked = ({ items }: Line): boolean => items.every(({ artifact }) => artifact);
const isLinked = ({ items }: Line): boolean => items.some(({ mark }) => mark !== null);

/** Patterns of lines that stand at the head or foot of several pages; what the file marks needs two. */
function recurring(edges: readonly Line[][]): { marked: Set<string>; any: Set<string> } {
  const counts = new Map<string, number>();
  edges.forEach((lines) => {
    const own = new Set(lines.map(({ text }) => pattern(text)));
    own.forEach((one) => counts.set(one, (counts.get(one) ?? 0) + 1));
  });
  const atLeast = (least: (one: string) => number) =>
    new Set([...counts].filter(([one, count]) => count >= least(one)).map(([one]) => one));
  const share = (one: string) => (numbered.test(one) ? numberedShare : plainShare);
  const few = Math.max(2, Math.min(fewest, edges.length));
  return {
    marked: atLeast(() => 2),
    any: new Set(
      [...atLeast(() => few)].filter((one) => (counts.get(one) ?? 0) >= edges.length * share(one)),
    ),
  };
}

/** Whether a marked text recurs, or is at the page's edge a part of one that does: its date without the number. */
function isKnown(text: string, marked: ReadonlySet<string>, atEdge: boolean): boolean {
  const own = pattern(text);
  if (marked.has(own)) return true;
  return atEdge && own.length >= shortestPart && [...marked].some((one) => one.includes(own));
}

/** By how much a number printed alone differs from its page's place in the file; null for any other text. */
function offsetOf({ text }: Line, index: number): number | null {
  const number = numberInPageLine(text);
  return number === null ? null : number - index - 1;
}

/** Offsets at which lone numbers are page numbers: in step with another page's, or the page's own place. */
function pageOffsets(edges: readonly Line[][]): Set<number> {
  const counts = new Map<number, number>();
  edges.forEach((lines, index) => {
    const own = new Set(lines.map((line) => offsetOf(line, index)));
    own.forEach((one) => one !== null && counts.set(one, (counts.get(one) ?? 0) + 1));
  });
  return new Set([0, ...[...counts].filter(([, count]) => count > 1).map(([offset]) => offset)]);
}

/** Size of the type in which most of a text is set. */
export function mainSize(lines: readonly Line[]): number {
  const signs = new Map<number, number>();
  lines.forEach(({ size, text }) => signs.set(size, (signs.get(size) ?? 0) + text.length));
  return [...signs].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Distance, in sizes of the text's type, at which a running head that the tags take for text stands above it. */
const headGap = 2;

/** Whether nothing stands close below a line. */
function standsApart(line: Line, lines: readonly Line[], main: number): boolean {
  return lines.every((one) => one === line || line.y - one.y > headGap * main);
}

/**
 * Lines in small type that are the first of a page, as a running head is that tells the section; one that the
 * tags take for text stands well apart from it.
 */
function smallHeads(pages: readonly Line[][], heights: readonly number[]): (Line | null)[] {
  const main = mainSize(pages.flat());
  return pages.map((lines, index) => {
    const first = lines.reduce<Line | null>(
      (top, line) => (top === null || line.y > top.y ? line : top),
      null,
    );
    const isHead = first !== null && first.y > (heights[index] as number) * (1 - zone);
    if (!isHead || first.size > main * headShare) return null;
    return !isLinked(first) || standsApart(first, lines, main) ? first : null;
  });
}

/** Running heads whose text changes: what begins several pages at one place in one small type. */
function changingHeads(pages: readonly Line[][], heights: readonly number[]): Set<Line> {
  const heads = smallHeads(pages, heights);
  const alike = (one: Line) =>
    heads.filter(
      (other) =>
        other !== null &&
        Math.abs(other.y - one.y) < samePlace &&
        Math.abs(other.size - one.size) < 0.5,
    ).length;
  const least = Math.max(2, Math.min(fewest, pages.length), pages.length * plainShare);
  return new Set(heads.filter((line): line is Line => line !== null && alike(line) >= least));
}

/** Whether a line at a page's edge that its tree doesn't hold ends in the page's own number. */
function endsInPage(line: Line, index: number, isTagged: boolean): boolean {
  const number = /^\p{L}{3}.*\D(\d{1,3})$/u.exec(line.text)?.[1];
  return isTagged && !isLinked(line) && Number(number) === index + 1;
}

/**
 * The lines of each page that are header, footer or page number: what the file marks as such on two pages
 * or more, and what stands at the head or foot of many. A marked line that no other page has is text, and
 * so is a number alone that isn't in step with other pages' ("… checked twice, / 112").
 */
export function furnitureOf(pages: readonly Line[][], heights: readonly number[]): Line[][] {
  const edges = pages.map((lines, index) =>
    lines.filter((line) => inZone(line, heights[index] as number)),
  );
  const known = recurring(edges);
  const offsets = pageOffsets(edges);
  const heads = changingHeads(pages, heights);
  return pages.map((lines, index) => {
    const isTagged = lines.some(isLinked);
    return lines.filter((line) => {
      const atEdge = inZone(line, heights[index] as number);
      if (isMarked(line))
        return isPageNumber(line.text) || isKnown(line.text, known.marked, atEdge);
      if (!atEdge) return false;
      if (known.any.has(pattern(line.text)) && !isPageNumber(line.text)) return true;
      const offset = isLinked(line) ? null : offsetOf(line, index);
      if (offset !== null) return offsets.has(offset);
      return heads.has(line) || endsInPage(line, index, isTagged);
    });
  });
}

/** The number printed on each page, as text; null where a page has none. */
export function printedPages(furniture: readonly Line[][]): (string | null)[] {
  const candidates = furniture.map((lines) =>
    lines.flatMap(({ text }) =>
      [...text.matchAll(/(?<![\d/.-])\d{1,3}(?![\d/.-])/g)].map(([number]) => Number(number)),
    ),
  );
  const offsets = candidates.map(
    (numbers, index) => new Set(numbers.map((number) => index + 1 - number)),
  );
  const votes = (offset: number) => offsets.filter((one) => one.has(offset)).length;
  return candidates.map((numbers, index) => {
    const best = numbers
      .map((number) => ({ number, count: votes(index + 1 - number) }))
      .sort((a, b) => b.count - a.count)[0];
    return best === undefined || (best.count < 2 && candidates.length > 2)
      ? null
      : String(best.number);
  });
}
