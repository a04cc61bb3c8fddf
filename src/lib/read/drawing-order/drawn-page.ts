import type { DrawnLine, PdfPage } from '../../model/pdf-page.ts';
import { lettersOf, type Letters } from './compared-letters.ts';

/** A line of a page with its place among the page's letters. */
export interface PlacedLine extends DrawnLine {
  /** Where its letters begin and end among those of the page. */
  from: number;
  to: number;
  /** It stands at the head or foot of the page. */
  isAtEdge: boolean;
  /** It stands there on several pages, or is a number alone. */
  isRunning: boolean;
}

/** A page: the letters of its lines one after the other. */
export interface DrawnPage extends Letters {
  lines: PlacedLine[];
}

/** A page in the order in which it is drawn, and by place alone: from head to foot, each line from the left. */
export interface PageOrders {
  drawn: DrawnPage;
  byPlace: DrawnPage;
}

/** Share of the height of a page, at its head and its foot, in which running lines stand. */
const margin = 0.13;
const bareNumber = /^(?:page)?[-–]?(?:\d{1,3}|[ivxl]{1,6})[-–]?(?:of\d{1,3})?$/iu;
/** Lines whose feet are nearer than this, in sizes of their type, are one. */
const lineShare = 0.5;

/** A line as it is told again on other pages: numbers are all one. */
const keyOf = (text: string): string => text.replace(/\d+/gu, '#');

/** The lines of a page; where its drawing isn't known, as after words were taken down, its runs of text. */
function linesOf({ drawn, items }: PdfPage): readonly DrawnLine[] {
  if (drawn !== undefined) return drawn;
  return items
    .filter(({ turn = 0, text }) => turn % 90 === 0 && text.trim() !== '')
    .map(({ text, x, y, size }) => ({ text, along: x, up: y, size }));
}

/** Lines from the head of a page to its foot; what stands level is one line, from left to right. */
function byPlace(lines: readonly DrawnLine[]): DrawnLine[] {
  const rows: DrawnLine[][] = [];
  for (const line of [...lines].sort((a, b) => b.up - a.up)) {
    const last = rows.at(-1)?.[0];
    if (last !== undefined && last.up - line.up < lineShare * line.size) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.along - b.along));
}

type LettersIn = (line: DrawnLine) => Letters;

/** The letters of lines, each line taken apart once. */
function remembered(): LettersIn {
  const known = new Map<DrawnLine, Letters>();
  return (line) => {
    const letters = known.get(line) ?? lettersOf(line.text);
    known.set(line, letters);
    return letters;
  };
}

/** How many pages have a line at their head or foot, by the line. */
function edgeLines(pages: readonly PdfPage[], lettersIn: LettersIn): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const atEdge = linesOf(page).filter((line) => isAtEdge(line, page.height));
    for (const key of new Set(atEdge.map((line) => keyOf(lettersIn(line).text))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const isAtEdge = ({ up }: DrawnLine, height: number): boolean =>
  up < height * margin || up > height * (1 - margin);

function pageOf(
  lines: readonly DrawnLine[],
  height: number,
  counts: ReadonlyMap<string, number>,
  lettersIn: LettersIn,
): DrawnPage {
  const page: DrawnPage = { text: '', hyphens: new Map(), lines: [] };
  for (const line of lines) {
    const { text, hyphens } = lettersIn(line);
    const from = page.text.length;
    const atEdge = isAtEdge(line, height);
    const isRunning = atEdge && (bareNumber.test(text) || (counts.get(keyOf(text)) ?? 0) > 1);
    hyphens.forEach((one, at) => page.hyphens.set(from + at, one));
    page.text += text;
    page.lines.push({ ...line, from, to: page.text.length, isAtEdge: atEdge, isRunning });
  }
  return page;
}

/** The pages of a file, each in two orders that know no tags. */
export function drawnPages(pages: readonly PdfPage[]): PageOrders[] {
  const lettersIn = remembered();
  const counts = edgeLines(pages, lettersIn);
  return pages.map((page) => {
    const lines = linesOf(page);
    const inOrder = byPlace(lines);
    const drawn = pageOf(lines, page.height, counts, lettersIn);
    const isSame = inOrder.every((line, index) => line === lines[index]);
    return { drawn, byPlace: isSame ? drawn : pageOf(inOrder, page.height, counts, lettersIn) };
  });
}
