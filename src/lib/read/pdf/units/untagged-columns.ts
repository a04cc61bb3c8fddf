import type { PlacedItem } from '../../../model/pdf-page.ts';
import { linesOf, type Line } from '../lines/lines.ts';

/** What stands beside each other on a page without tags: columns of running text, or the cells of a table. */
export type Part =
  | { kind: 'text'; lines: Line[]; beside: Line[] }
  | { kind: 'columns'; columns: Line[][] }
  | { kind: 'cells'; rows: Line[][] };

/** Gap between two columns, in sizes of the type, at least; between words it is below 1. */
const columnGap = 1.2;
/** A mark that hangs before a text and makes no column: “1.”, “(iv)”, “a)”, “■”. */
const mark = /^(?:\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)]?|[^\p{L}\p{N}]{1,2})$/iu;
/** Distance, in points, at which two texts begin at the same place. */
const samePlace = 4;
/** Distance between two lines of a column, in sizes of the type, at most. */
const lineGap = 1.9;
/** Rows with text on both sides that make columns of running text, and rows that make a table. */
const fewestLines = 3;
const fewestRows = 2;
/** Mean length of a line of running text, at least, and of a table's cell, at most. */
const shortestLine = 20;
const longestCell = 40;
const keyed = /:$/u;
const contents = /^(?:table of )?contents$/iu;
const pageNumber = /^\d{1,3}$/;
/** Share of the width of the text beside it that a note in the margin takes, at most. */
const noteShare = 0.4;

/** Lines of all columns at one height, from left to right. */
interface Row {
  y: number;
  size: number;
  parts: Line[];
}

/** Parts of a line that stand in columns of their own; a mark stays with the text that hangs after it. */
function partsOf(line: Line): Line[] {
  const groups: PlacedItem[][] = [];
  let end = -Infinity;
  for (const item of line.items) {
    const group = groups.at(-1);
    const isApart = item.x - end > columnGap * item.size && item.text.trim() !== '';
    const own =
      group
        ?.map(({ text }) => text)
        .join('')
        .trim() ?? '';
    if (group === undefined || (isApart && !mark.test(own))) groups.push([item]);
    else group.push(item);
    if (item.text.trim() !== '') end = item.x + item.width;
  }
  return groups.flatMap(linesOf);
}

/** The lines of a page by height, whatever the order in which they were drawn. */
function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  for (const part of lines.flatMap(partsOf)) {
    const row = rows.find(({ y, size }) => Math.abs(y - part.y) < 0.3 * size);
    if (row === undefined) rows.push({ y: part.y, size: part.size, parts: [part] });
    else row.parts.push(part);
  }
  rows.forEach(({ parts }) => parts.sort((a, b) => a.x - b.x));
  return rows.sort((a, b) => b.y - a.y);
}

const isLeft = (line: Line, gutter: number): boolean => line.right < gutter - 1;
const isRight = (line: Line, gutter: number): boolean => line.x > gutter - samePlace;

/** Whether a row has text on both sides of a place and none across it. */
function isDivided({ parts }: Row, gutter: number): boolean {
  return (
    parts.some((part) => isLeft(part, gutter)) &&
    parts.some((part) => Math.abs(part.x - gutter) < samePlace)
  );
}

const isFree = ({ parts }: Row, gutter: number): boolean =>
  parts.every((part) => isLeft(part, gutter) || isRight(part, gutter));

/** The rows from one on that a gutter divides or leaves free, each close below the one before. */
function runFrom(rows: readonly Row[], from: number, gutter: number): Row[] {
  const run: Row[] = [];
  for (const row of rows.slice(from)) {
    const before = run.at(-1);
    if (!isFree(row, gutter)) break;
    if (before !== undefined && before.y - row.y > lineGap * Math.max(before.size, row.size)) break;
    run.push(row);
  }
  return run;
}

function meanLength(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, lines.length);
}

/** What a run of rows on both sides of a gutter is; null for neither columns nor a table. */
function partOf(run: readonly Row[], gutter: number, isContents: boolean): Part | null {
  const divided = run.filter((row) => isDivided(row, gutter));
  const left = run.flatMap(({ parts }) => parts.filter((part) => isLeft(part, gutter)));
  const right = run.flatMap(({ parts }) => parts.filter((part) => isRight(part, gutter)));
  const shortest = Math.min(meanLength(left), meanLength(right));
  if (divided.length >= fewestLines && shortest >= shortestLine)
    return { kind: 'columns', columns: [left, right] };
  const isTable =
    divided.length >= fewestRows &&
    divided.length === run.length &&
    Math.max(meanLength(left), meanLength(right)) <= longestCell &&
    !left.some(({ text }) => keyed.test(text)) &&
    !(isContents && right.every(({ text }) => pageNumber.test(text)));
  return isTable ? { kind: 'cells', rows: run.map(({ parts }) => parts) } : null;
}

const gapAbove = (rows: readonly Row[], at: number): number =>
  (rows[at - 1] as Row).y - (rows[at] as Row).y;

/**
 * The rows of a run above one that ends a table: it is not divided, and begins with a mark of its own or
 * stands further below than the rows stand apart. The whole run where there is none.
 */
function aboveText(run: readonly Row[], gutter: number): readonly Row[] {
  const end = run.findIndex((row) => !isDivided(row, gutter));
  if (end < fewestRows) return run;
  const gaps = run.slice(1, end).map((_, at) => gapAbove(run, at + 1));
  const row = run[end] as Row;
  const first = row.parts[0]?.text.split(' ')[0] ?? '';
  const isApart = gapAbove(run, end) > Math.max(...gaps) + 0.2 * row.size;
  return isApart || mark.test(first) ? run.slice(0, end) : run;
}

/** The longest run of rows that begins with a divided one, and what it is. */
function foundAt(
  rows: readonly Row[],
  from: number,
  isContents: boolean,
): { part: Part; rows: Row[] } | null {
  const gutters = (rows[from] as Row).parts.slice(1).map(({ x }) => x);
  for (const gutter of gutters) {
    const run = runFrom(rows, from, gutter);
    const part = partOf(run, gutter, isContents);
    if (part !== null) return { part, rows: run };
    const table = aboveText(run, gutter);
    const above = table.length < run.length ? partOf(table, gutter, isContents) : null;
    if (above !== null) return { part: above, rows: [...table] };
  }
  return null;
}

/** Whether a part of a line is a note in the margin of the rest: small, apart from it, and narrow. */
function isMarginNote(part: Line, parts: readonly Line[]): boolean {
  const text = parts.reduce((widest, one) =>
    one.right - one.x > widest.right - widest.x ? one : widest,
  );
  const isNarrow = part.right - part.x < (text.right - text.x) * noteShare;
  return part !== text && isNarrow && part.size < text.size - 0.9 && /\p{L}{2}/u.test(part.text);
}

/** Lines of running text without the notes in their margin, which the page has at the same height. */
function withoutMargin(lines: readonly Line[]): Part {
  const divided = lines.map((line) => {
    const parts = partsOf(line);
    const notes = parts.length < 2 ? [] : parts.filter((part) => isMarginNote(part, parts));
    return { line, parts, notes };
  });
  const notes = divided.flatMap((one) => one.notes);
  const isNote = (line: Line) =>
    notes.some((note) => Math.abs(note.x - line.x) < samePlace && note.size === line.size);
  const kept = divided.flatMap(({ line, parts, notes: own }) => {
    if (own.length > 0)
      return linesOf(parts.filter((part) => !own.includes(part)).flatMap(({ items }) => items));
    return isNote(line) ? [] : [line];
  });
  const beside = divided.flatMap(({ line, notes: own }) =>
    own.length > 0 ? own : isNote(line) ? [line] : [],
  );
  return { kind: 'text', lines: kept, beside };
}

/**
 * Finds what stands beside each other among the lines of a page without tags: two columns are read one
 * after the other, the rows of a table each with its cells, whatever the order in which they were drawn.
 * @param lines of one page, in the order of its content
 */
export function untaggedColumns(lines: readonly Line[]): Part[] {
  const rows = rowsOf(lines);
  const isContents = lines.some(({ text }) => contents.test(text));
  const found: { part: Part; rows: Row[] }[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const one = foundAt(rows, at, isContents);
    if (one === null) continue;
    found.push(one);
    at += one.rows.length - 1;
  }
  if (found.length === 0) return [withoutMargin(lines)];
  const partAt = new Map(
    found.flatMap(({ part, rows: own }) =>
      own.flatMap(({ parts }) => parts.map(({ number }): [number, Part] => [number, part])),
    ),
  );
  const parts: Part[] = [];
  const done = new Set<Part>();
  for (const line of lines) {
    const part = partAt.get(line.number);
    const last = parts.at(-1);
    if (part === undefined) {
      if (last?.kind === 'text') last.lines.push(line);
      else parts.push({ kind: 'text', lines: [line], beside: [] });
    } else if (!done.has(part)) {
      done.add(part);
      parts.push(part);
    }
  }
  return parts.map((part) => (part.kind === 'text' ? withoutMargin(part.lines) : part));
}
