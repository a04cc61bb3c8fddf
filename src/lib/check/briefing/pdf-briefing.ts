import { passageOf, type Passage, type PassageLink } from './passage.ts';

/** A run of text as it is drawn; positions in points from the page's lower left. */
export interface DrawnText {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  endsLine: boolean;
}

/** A page of a PDF: its text in order, and the rectangles that lead to addresses. */
export interface DrawnPage {
  texts: DrawnText[];
  links: { href: string; rect: readonly number[] }[];
}

interface DrawnLine extends Passage {
  y: number;
  height: number;
  page: number;
}

/** Lines further apart than this many times their height are two paragraphs. */
const paragraphGap = 1.75;

function isOver(
  { x, y, width, height }: DrawnText,
  [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[],
) {
  const middle = y + height / 3;
  return (
    middle > Math.min(y1, y2) &&
    middle < Math.max(y1, y2) &&
    x < Math.max(x1, x2) - 1 &&
    x + width > Math.min(x1, x2) + 1
  );
}

function linkAt(drawn: DrawnText, page: DrawnPage, start: number): PassageLink[] {
  const end = start + drawn.text.length;
  return page.links
    .filter(({ rect }) => drawn.text.trim() !== '' && isOver(drawn, rect))
    .map(({ href }) => ({ start, end, href }));
}

function linesOfPage(page: DrawnPage, number: number): DrawnLine[] {
  const lines: DrawnLine[] = [];
  let isNew = true;
  for (const drawn of page.texts) {
    if (isNew && drawn.text.trim() === '') continue;
    if (isNew) lines.push({ ...passageOf(''), y: drawn.y, height: drawn.height, page: number });
    const line = lines.at(-1)!;
    line.links.push(...linkAt(drawn, page, line.text.length));
    line.text += drawn.text;
    line.height = Math.max(line.height, drawn.height);
    isNew = drawn.endsLine;
  }
  return lines;
}

function begins(line: DrawnLine, before: DrawnLine | undefined): boolean {
  if (!before) return true;
  if (line.page !== before.page) return /[.?!:”"’]\s*\d*\s*$/u.test(before.text);
  const gap = before.y - line.y;
  return gap < 0 || gap > paragraphGap * Math.max(before.height, line.height, 1);
}

/** Links that follow each other on one address are one: a line's runs, and the lines of one link. */
function joined(links: readonly PassageLink[]): PassageLink[] {
  const all: PassageLink[] = [];
  for (const link of links) {
    const last = all.at(-1);
    if (last?.href === link.href && link.start - last.end <= 2) last.end = link.end;
    else all.push({ ...link });
  }
  return all;
}

const noteStart = /^\s*(\d{1,3})[.)]?\s+(?=\S)/;

/** Reads the pages of a PDF: its paragraphs by the room between lines, its links by where they are drawn. */
export function readPdfBriefing(pages: readonly DrawnPage[]): Passage[] {
  const lines = pages.flatMap(linesOfPage);
  const passages: Passage[] = [];
  lines.forEach((line, at) => {
    if (begins(line, lines[at - 1])) passages.push(passageOf(''));
    const passage = passages.at(-1)!;
    if (passage.text !== '') passage.text = `${passage.text.trimEnd()}\n`;
    const by = passage.text.length;
    passage.links.push(
      ...line.links.map((link) => ({ ...link, start: link.start + by, end: link.end + by })),
    );
    passage.text += line.text;
  });
  return passages.map((passage) => ({
    ...passage,
    links: joined(passage.links),
    calls: [...passage.text.matchAll(/(?<=["”’][.,;]?)\s?(\d{1,3})(?!\p{N})/gu)].map((call) => {
      return { at: call.index, note: call[1]! };
    }),
    note: noteStart.exec(passage.text)?.[1] ?? null,
  }));
}
