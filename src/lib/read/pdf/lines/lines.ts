import type { Marker } from '../../../model/segment.ts';
import { superscript } from '../../../markdown/read-inline.ts';
import type { PdfItem, PdfPage, PlacedItem } from '../../../model/pdf-page.ts';

/** One printed line, or the part of it that belongs to one stretch of text. */
export interface Line {
  /** Running number in the file, from 1. */
  number: number;
  page: number;
  items: PlacedItem[];
  /** Words with single spaces; note markers left out. */
  text: string;
  markers: Marker[];
  /** The same with the markers as superscripts, each a word of its own. */
  printed: string;
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
}

const leader = /(?:\s*[.…]){4,}\s*/gu;
/** What every leader has; quickly told. */
const manyDots = /[.…]\s*[.…]/u;

const isVisible = ({ text }: PdfItem): boolean => text.trim() !== '';

function sizeOf(items: readonly PdfItem[]): number {
  let largest = 1;
  for (const item of items) if (item.size > largest && isVisible(item)) largest = item.size;
  return largest;
}

/** Whether a small number stands right beside a larger text and above its foot, as a footnote's marker does. */
function isRaisedBeside(marker: PdfItem, text: PdfItem): boolean {
  const [left, right] = marker.x < text.x ? [marker, text] : [text, marker];
  const gap = right.x - (left.x + left.width);
  const rise = marker.y - text.y;
  return (
    /^\s*\d{1,2}\s*$/.test(marker.text) &&
    marker.size <= text.size * 0.92 &&
    rise > 0 &&
    rise < text.size * 0.85 &&
    Math.abs(gap) < text.size
  );
}

/** Whether an item begins a new line after those before it: it stands higher or lower, or back to the left. */
function breaksLine(before: readonly PdfItem[], item: PdfItem): boolean {
  const first = before[0] as PdfItem;
  if (item.artifact !== first.artifact || item.turn !== first.turn) return true;
  const sizeBefore = sizeOf(before);
  const size = Math.max(sizeBefore, item.size);
  const base = before.find((one) => one.size === sizeBefore && isVisible(one)) ?? first;
  const last = before.findLast(isVisible) ?? first;
  const shift = Math.max(Math.abs(item.y - base.y), Math.abs(item.y - last.y));
  if (isRaisedBeside(last, item) || isRaisedBeside(item, last)) return false;
  return shift > size * 0.6 || (item.x + 1 < last.x && shift > size * 0.3);
}

function groupLines<Item extends PdfItem>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group === undefined || breaksLine(group, item)) groups.push([item]);
    else group.push(item);
  }
  return groups;
}

/** Numbers the lines of all pages through, in the order of the pages' content. */
export function placeItems(pages: readonly PdfPage[]): PlacedItem[][] {
  let line = 0;
  return pages.map(({ items }, index) =>
    groupLines(items.filter(({ text }) => text !== '')).flatMap((group) => {
      line += 1;
      return group.map((item) => ({ ...item, page: index + 1, line }));
    }),
  );
}

/** A small raised number in a line of larger signs is a footnote's marker. */
export function isMarker(item: PdfItem, size: number, base: number): boolean {
  if (!/^\s*(?:\d{1,3}|[*†‡])\s*$/u.test(item.text)) return false;
  const raised = (item.y - base) / size;
  return raised > 0.25 ? item.size <= size * 0.92 : raised > 0.08 && item.size <= size * 0.82;
}

/** What parts an item from the one before it in a line: nothing, or a space. */
export function gapBefore(before: PdfItem | undefined, item: PdfItem): string {
  if (before === undefined) return '';
  return item.x - (before.x + before.width) > 0.2 * item.size ? ' ' : '';
}

function lineOf(items: readonly PlacedItem[]): Line {
  const first = items[0] as PlacedItem;
  const visible = items.filter(({ text }) => text.trim() !== '');
  const size = sizeOf(items);
  const y = visible.find((one) => one.size === size)?.y ?? first.y;
  let text = '';
  let printed = '';
  const markers: Marker[] = [];
  items.forEach((item, index) => {
    if (isMarker(item, size, y)) {
      markers.push({ at: text.length, marker: superscript(item.text.trim()) });
      printed += ` ${superscript(item.text.trim())} `;
      return;
    }
    const own = `${gapBefore(items[index - 1], item)}${item.text}`;
    text = withNext(text, own);
    printed += own;
  });
  const last = visible.at(-1) ?? first;
  return {
    number: first.line,
    page: first.page,
    items: [...items],
    text: text.trimEnd(),
    markers: markers.map((one) => ({ ...one, at: Math.min(one.at, text.trimEnd().length) })),
    printed: tidy(printed).trimEnd(),
    x: (visible[0] ?? first).x,
    right: last.x + last.width,
    y,
    size,
    bold: visible.length > 0 && visible.every(({ bold }) => bold),
  };
}

/** White space that is not one space. */
const wideSpace = /\p{White_Space}{2,}|[^\P{White_Space} ]/gu;

/** Single spaces, none at the start, no soft hyphen but the last, and a space for the dots that lead to a page number. */
function tidy(text: string): string {
  const solid = text.includes('\u00AD') ? text.replace(/\u00AD(?!\s*$)/g, '') : text;
  const short = manyDots.test(solid) ? solid.replace(leader, ' ') : solid;
  return short.replace(wideSpace, ' ').trimStart();
}

/** What there may be to tidy where a text goes on. */
const untidy = /\p{White_Space}{2}|[^\P{White_Space} ]|\u00AD|[.…]\s*[.…]/u;

/** A tidy text and what comes next in its line, tidied: mostly there is nothing to do, which is quickly told. */
function withNext(text: string, next: string): string {
  const isTidy = text !== '' && !untidy.test(text.slice(-2) + next);
  return isTidy ? text + next : tidy(text + next);
}

/** The lines that a stretch of text is set in; lines without a sign are left out. */
export function linesOf(items: readonly PlacedItem[]): Line[] {
  return groupLines(items)
    .map(lineOf)
    .filter(({ printed }) => printed !== '');
}
