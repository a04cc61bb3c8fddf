import type { DrawnPage, PlacedLine } from './drawn-page.ts';
import { haveSameHyphens, type Letters } from './compared-letters.ts';

/** How far a text was found. */
export interface Found {
  isWhole: boolean;
  /** Of its letters, how many were found in one piece from the beginning. */
  letters: number;
  /** What the page has there instead. */
  instead: string;
}

/** Smaller type, in points, than that of the text: a note between its halves. */
const smaller = 0.7;
const shown = 30;

/** How many letters a page and a text have in common from two places on. */
function commonLength(page: string, at: number, text: string, from: number): number {
  let length = 0;
  while (
    from + length < text.length &&
    page.charCodeAt(at + length) === text.charCodeAt(from + length)
  )
    length += 1;
  return length;
}

/** The places where a text may begin: where its first letters stand. */
function beginnings(page: string, text: string): number[] {
  const places: number[] = [];
  for (let length = Math.min(text.length, 16); places.length === 0 && length > 0; length >>= 1) {
    const first = text.slice(0, length);
    for (let at = page.indexOf(first); at >= 0; at = page.indexOf(first, at + 1)) places.push(at);
  }
  return places;
}

/** Whether a line is known to be left out of a document, as a running head or foot that changes is. */
export type IsLeftOut = (line: PlacedLine) => boolean;

/** A text that is looked for, and what may stand between its halves. */
interface Sought extends Letters {
  isLeftOut: IsLeftOut;
}

/** Whether a line may stand between the halves of a text on one page: what runs along, a note in smaller type. */
const isApart = ({ isRunning, size }: PlacedLine, of: PlacedLine): boolean =>
  isRunning || size <= of.size - smaller;

/** Whether a line may stand between the halves of a text over the end of a page: a changing head or foot, too. */
const isBetweenPages = (line: PlacedLine, of: PlacedLine, { isLeftOut }: Sought): boolean =>
  isApart(line, of) || (line.isAtEdge && isLeftOut(line));

/** Where a text may go on after a line of its page: behind what may stand between. */
function goingOn(page: DrawnPage, end: PlacedLine): number[] {
  const rest = page.lines.slice(page.lines.indexOf(end) + 1);
  const next = rest.findIndex((line) => !isApart(line, end));
  return next > 0 ? [(rest[next] as PlacedLine).from] : [];
}

/** Where a text may go on at the head of the next page, if nothing else comes before the end of its own. */
function goingOnOver(
  page: DrawnPage,
  next: DrawnPage | undefined,
  end: PlacedLine,
  text: Sought,
): number[] {
  const rest = page.lines.slice(page.lines.indexOf(end) + 1);
  if (next === undefined || rest.some((line) => !isBetweenPages(line, end, text))) return [];
  const first = next.lines.findIndex((line) => !isBetweenPages(line, end, text));
  return first < 0 ? [] : next.lines.slice(0, first + 1).map(({ from }) => from);
}

const better = (one: Found, other: Found): Found =>
  other.isWhole || (!one.isWhole && other.letters > one.letters) ? other : one;

/** Follows a text from one place of a page; where a line ends, it may go on after the lines between, or on the next page. */
function follow(pages: readonly DrawnPage[], at: number, text: Sought, from: number): Found {
  const page = pages[0] as DrawnPage;
  const length = commonLength(page.text, at, text.text, from);
  const isSame = haveSameHyphens(page, at, text, from, length);
  const letters = from + length;
  const none = {
    isWhole: false,
    letters,
    instead: page.text.slice(at + length, at + length + shown),
  };
  if (letters === text.text.length) return { ...none, isWhole: isSame };
  let best: Found = none;
  for (const end of page.lines.filter(({ to }) => to > at && to <= at + length).reverse()) {
    const done = from + end.to - at;
    for (const place of goingOn(page, end)) best = better(best, follow(pages, place, text, done));
    for (const place of goingOnOver(page, pages[1], end, text))
      best = better(best, follow(pages.slice(1), place, text, done));
    if (best.isWhole) return best;
  }
  return best;
}

/**
 * Looks for a text on the pages on which it is said to stand: letter by letter, in one piece, but for
 * what runs along at head and foot, and notes, between its halves.
 * @param pages that on which it begins, and those on which it goes on
 */
export function findText(
  pages: readonly DrawnPage[],
  letters: Letters,
  isLeftOut: IsLeftOut,
): Found {
  const text = { ...letters, isLeftOut };
  let best: Found = { isWhole: text.text === '', letters: 0, instead: '' };
  const first = pages[0];
  if (first === undefined || best.isWhole) return best;
  for (const at of beginnings(first.text, text.text)) {
    best = better(best, follow(pages, at, text, 0));
    if (best.isWhole) return best;
  }
  return best;
}
