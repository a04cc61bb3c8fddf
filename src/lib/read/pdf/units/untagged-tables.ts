import type { PlacedItem } from '../../../model/pdf-page.ts';
import { areaNamed } from '../../../vocabulary/areas.ts';
import { wholeGrade } from '../../../vocabulary/grades.ts';
import { linesOf, type Line } from '../lines/lines.ts';

/** A row of a table of judgements that no tag tells: the lines of its label and of its grade. */
export interface GradedRow {
  label: Line[];
  grade: Line[];
}

/** A stretch of lines on a page without tags: running text, or the rows of a table of judgements. */
export type Stretch = { kind: 'text'; lines: Line[] } | { kind: 'judgements'; rows: GradedRow[] };

/** Gap between two columns, in sizes of the type, and lines of a cell at most. */
const columnGap = 1.2;
const mostLines = 3;
/** Distance between the lines of one cell, in sizes of their type. */
const lineGap = 1.55;
/** Fewer rows are no table without a header: a heading and its grade, say. */
const fewestRows = 3;
const gradeStart = /^(?:requires?|good|outstanding|inadequate|adequate|not judged)\b/iu;
const headerCells = /^(?:key |inspection )?(?:judge?ments?|grades?|judge?ment grades?)$/iu;

/** Parts of a line that stand in columns of their own. */
function columnsOf(line: Line): Line[] {
  const groups: PlacedItem[][] = [];
  let end = -Infinity;
  for (const item of line.items) {
    const isApart = item.x - end > columnGap * item.size && item.text.trim() !== '';
    const group = groups.at(-1);
    if (group === undefined || isApart) groups.push([item]);
    else group.push(item);
    if (item.text.trim() !== '') end = item.x + item.width;
  }
  return groups.flatMap(linesOf);
}

/** Splits only lines whose last column may be a grade or heads such a column; others are text. */
function cellsOf(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const columns = columnsOf(line);
    const last = columns.at(-1)?.text ?? '';
    const isRow = columns.length >= 2 && (gradeStart.test(last) || headerCells.test(last));
    if (!isRow) return [line];
    const label = linesOf(columns.slice(0, -1).flatMap(({ items }) => items));
    return [...label, columns.at(-1) as Line];
  });
}

const isBelow = (before: Line, line: Line): boolean => {
  const gap = (before.y - line.y) / Math.max(before.size, line.size);
  return before.page === line.page && gap > 0 && gap < lineGap;
};

/** How many cells from an index on are the lines of one grade in a column of its own; 0 if none. */
function gradeLength(cells: readonly Line[], at: number): number {
  const first = cells[at] as Line;
  const before = cells[at - 1];
  if (before === undefined || first.x < before.x + 100 || !gradeStart.test(first.text)) return 0;
  let text = '';
  for (let length = 1; length <= mostLines; length += 1) {
    const cell = cells[at + length - 1];
    if (cell === undefined || Math.abs(cell.x - first.x) > 3) return 0;
    text = `${text} ${cell.text}`.trim();
    const next = cells[at + length];
    const goesOn = next !== undefined && Math.abs(next.x - first.x) <= 3 && isBelow(cell, next);
    if (!goesOn && wholeGrade(text) !== null) return length;
  }
  return 0;
}

/** The label that ends before an index: the fewest lines that name an area, and those set tight above. */
function labelStart(cells: readonly Line[], end: number, least: number): number | null {
  for (let start = end - 1; start >= Math.max(least, end - mostLines); start -= 1) {
    const lines = cells.slice(start, end);
    if (areaNamed(lines.map(({ text }) => text).join(' ')) === null) continue;
    let top = start;
    while (
      top - 1 >= Math.max(least, end - mostLines) &&
      Math.abs((cells[top - 1] as Line).x - (cells[top] as Line).x) <= 3 &&
      isBelow(cells[top - 1] as Line, cells[top] as Line)
    )
      top -= 1;
    return top;
  }
  return null;
}

interface FoundRow extends GradedRow {
  from: number;
  to: number;
}

function gradedRows(cells: readonly Line[]): FoundRow[] {
  const rows: FoundRow[] = [];
  let least = 0;
  for (let at = 1; at < cells.length; at += 1) {
    const length = gradeLength(cells, at);
    const from = length === 0 ? null : labelStart(cells, at, least);
    if (from === null) continue;
    const to = at + length;
    rows.push({ from, to, label: cells.slice(from, at), grade: cells.slice(at, to) });
    least = to;
    at = to - 1;
  }
  return rows;
}

/** Runs of rows that follow each other without text in between. */
function tablesOf(rows: readonly FoundRow[]): FoundRow[][] {
  const tables: FoundRow[][] = [];
  for (const row of rows) {
    const table = tables.at(-1);
    if (table?.at(-1)?.to === row.from) table.push(row);
    else tables.push([row]);
  }
  return tables;
}

/** The header right above a table's first row ("Judgement", "Grade"), as a row of its own. */
function headerOf(cells: readonly Line[], from: number): FoundRow | null {
  const [label, grade] = cells.slice(Math.max(0, from - 2), from);
  if (label === undefined || grade === undefined) return null;
  if (!headerCells.test(label.text) || !headerCells.test(grade.text)) return null;
  return { from: from - 2, to: from, label: [label], grade: [grade] };
}

/**
 * Finds the tables of judgements among the lines of a page without tags: several rows in which an
 * area and, in a column of its own, a grade follow each other, whatever the height at which they stand.
 */
export function untaggedTables(lines: readonly Line[]): Stretch[] {
  const cells = cellsOf(lines);
  const tables = tablesOf(gradedRows(cells)).filter(
    (rows) => rows.length >= fewestRows || headerOf(cells, rows[0]?.from ?? 0) !== null,
  );
  if (tables.length === 0) return [{ kind: 'text', lines: [...lines] }];
  const stretches: Stretch[] = [];
  let done = 0;
  const text = (to: number) => {
    const between = linesOf(cells.slice(done, to).flatMap(({ items }) => items));
    if (between.length > 0) stretches.push({ kind: 'text', lines: between });
  };
  for (const table of tables) {
    const first = table[0] as FoundRow;
    const header = headerOf(cells, first.from);
    const rows = header === null ? table : [header, ...table];
    text((rows[0] as FoundRow).from);
    stretches.push({
      kind: 'judgements',
      rows: rows.map(({ label, grade }) => ({ label, grade })),
    });
    done = (table.at(-1) as FoundRow).to;
  }
  text(cells.length);
  return stretches;
}
