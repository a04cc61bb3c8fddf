import type { Line } from './lines.ts';

/** Share of a page's height, at its head and its foot, where headers and footers stand. */
const zone = 0.12;
const fewest = 3;
/** Share of the pages that must have a text for it to be furniture; one with words and a number recurs by no chance. */
const plainShare = 0.3;
const numberedShare = 0.1;
const numbered = /\p{L}{3}.*\p{L}{3}.*#|#.*\p{L}{3}.*\p{L}{3}/u;
/** Signs that a part of a header must have to be known by. */
const shortestPart = 6;

const pattern = (text: string): string => text.replace(/\d+/g, '#');
const isPageNumber = (text: string): boolean => /^(?:page )?\d{1,3}(?: of \d{1,3})?$/iu.test(text);

function inZone(line: Line, height: number): boolean {
  return line.y < height * zone || line.y > height * (1 - zone);
}

/** Patterns of lines that stand at the head or foot of several pages; what the file marks needs two. */
function recurring(
  pages: readonly Line[][],
  heights: readonly number[],
): { marked: Set<string>; any: Set<string> } {
  const counts = new Map<string, number>();
  pages.forEach((lines, index) => {
    const own = new Set(
      lines
        .filter((line) => inZone(line, heights[index] as number))
        .map(({ text }) => pattern(text)),
    );
    own.forEach((one) => counts.set(one, (counts.get(one) ?? 0) + 1));
  });
  const atLeast = (least: (one: string) => number) =>
    new Set([...counts].filter(([one, count]) => count >= least(one)).map(([one]) => one));
  const share = (one: string) => (numbered.test(one) ? numberedShare : plainShare);
  return {
    marked: atLeast(() => 2),
    any: atLeast((one) => Math.max(fewest, pages.length * share(one))),
  };
}

/** Whether a marked text recurs, or is at the page's edge a part of one that does: its date without the number. */
function isKnown(text: string, marked: ReadonlySet<string>, atEdge: boolean): boolean {
  const own = pattern(text);
  if (marked.has(own)) return true;
  return atEdge && own.length >= shortestPart && [...marked].some((one) => one.includes(own));
}

/**
 * The lines of each page that are header, footer or page number: what the file marks as such on two
 * pages or more, and what stands at the head or foot of many. A marked line that no other page has is text.
 */
export function furnitureOf(pages: readonly Line[][], heights: readonly number[]): Line[][] {
  const known = recurring(pages, heights);
  return pages.map((lines, index) =>
    lines.filter((line) => {
      const atEdge = inZone(line, heights[index] as number);
      const isMarked = line.items.every(({ artifact }) => artifact);
      if (isMarked) return isPageNumber(line.text) || isKnown(line.text, known.marked, atEdge);
      const isLinked = line.items.some(({ mark }) => mark !== null);
      return (
        atEdge && (known.any.has(pattern(line.text)) || (!isLinked && isPageNumber(line.text)))
      );
    }),
  );
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
