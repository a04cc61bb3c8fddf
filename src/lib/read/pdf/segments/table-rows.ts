import { areaNamed } from '../../../vocabulary/areas.ts';
import { wholeGrade } from '../../../vocabulary/grades.ts';
import { judgementHead } from '../../../vocabulary/inspection-headings.ts';
import { joinLines } from '../lines/join-lines.ts';
import type { Piece } from './piece.ts';

export interface TableRow {
  /** Pieces of each cell that has any, by column. */
  cells: Map<number, Piece[]>;
}

/** What the pieces of a table become: texts one after another, or rows. */
export type TablePart =
  | { kind: 'texts'; pieces: Piece[] }
  | { kind: 'line'; pieces: Piece[] }
  | { kind: 'graded-heading'; heading: Piece[]; grade: Piece[]; row: TableRow }
  | { kind: 'rows'; rows: TableRow[]; columns: number }
  /** A table that names a judged section and its grade: its heading, unless one stands above it. */
  | { kind: 'section-table'; label: string; parts: TablePart[]; rows: TableRow[]; columns: number };

const loosest = 2;

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ lines }) => joinLines(lines).text).join(' ');

function cellsOf(row: TableRow): Piece[][] {
  return [...row.cells].sort(([a], [b]) => a - b).map(([, pieces]) => pieces);
}

/** Whether a row names a judged area and its grade. */
function isJudged(row: TableRow): boolean {
  const cells = cellsOf(row);
  const label = textOf(cells[0] ?? []).replace(/^[\d.]+\s*/, '');
  return (
    cells.length === 2 && areaNamed(label) !== null && wholeGrade(textOf(cells[1] ?? [])) !== null
  );
}

/** A table that only lays out the page: its cells hold paragraphs with numbers or bullets, or many. */
function isLayout(row: TableRow): boolean {
  return cellsOf(row).some(
    (pieces) =>
      pieces.length > loosest ||
      pieces.some(
        ({ bullet, number, lines }) =>
          bullet !== null || (number !== null && joinLines(lines).text.length > 150),
      ),
  );
}

function isKeyed(row: TableRow): boolean {
  const cells = cellsOf(row);
  return cells.length === 2 && /^[A-Z][A-Za-z ]{2,40}:$/u.test(textOf(cells[0] ?? []));
}

/** Whether a row has nothing but the rest of a cell that stands in a later column of a table. */
function isRestOfRow(row: TableRow): boolean {
  return row.cells.size === 1 && !row.cells.has(0) && !isLayout(row);
}

/** Rows of the pieces of one table, in order. */
function rowsOf(pieces: readonly Piece[]): TableRow[] {
  const rows: TableRow[] = [];
  let last = -1;
  for (const piece of pieces) {
    const { row, column } = piece.unit.cell ?? { row: 0, column: 0 };
    if (row !== last) rows.push({ cells: new Map() });
    last = row;
    const { cells } = rows.at(-1) as TableRow;
    cells.set(column, [...(cells.get(column) ?? []), piece]);
  }
  return rows;
}

/** Whether a row heads the table that begins a judged section in reports of 2014 and 2015. */
function headsJudgement(row: TableRow): boolean {
  return judgementHead.test(cellsOf(row).map(textOf).join(' '));
}

/** Fewer judged rows than these begin a section each; more are the report's table of judgements. */
const fewestInTable = 3;

function partsOfRun(rows: readonly TableRow[]): TablePart[] {
  const judged = rows.filter(isJudged).length;
  const [first, ...others] = rows;
  const beginsSection = judged > 0 && judged < fewestInTable && others.every(isJudged);
  if (first !== undefined && beginsSection && headsJudgement(first)) {
    const [label = []] = cellsOf(others[0] as TableRow);
    const parts: TablePart[] = [
      { kind: 'line', pieces: cellsOf(first).flat() },
      ...partsOfRun(others),
    ];
    return [{ kind: 'section-table', label: textOf(label), parts, rows: [...rows], columns: 2 }];
  }
  const hasHeader = rows[0] !== undefined && !isJudged(rows[0]);
  if (judged === 0 || hasHeader) {
    const columns = Math.max(...rows.map(({ cells }) => Math.max(...cells.keys()) + 1));
    return [{ kind: 'rows', rows: [...rows], columns }];
  }
  return rows.map((row): TablePart => {
    const [heading = [], grade = []] = cellsOf(row);
    if (judged < fewestInTable && isJudged(row))
      return { kind: 'graded-heading', heading, grade, row };
    return { kind: 'line', pieces: cellsOf(row).flat() };
  });
}

/**
 * Tells what the pieces of one table are. Reports lay out whole pages in tables: a row of one cell is
 * text, and so are cells with numbered paragraphs or lists; a row of a heading and its grade is both.
 * @param mayGoOn whether it may be the rest of a table on the page before
 */
export function tableParts(pieces: readonly Piece[], mayGoOn: boolean): TablePart[] {
  const parts: TablePart[] = [];
  let run: TableRow[] = [];
  const flush = () => {
    if (run.length > 0) parts.push(...partsOfRun(run));
    run = [];
  };
  const rows = rowsOf(pieces);
  for (const [index, row] of rows.entries()) {
    const cells = cellsOf(row);
    if (index === 0 && mayGoOn && isRestOfRow(row)) {
      run.push(row);
      continue;
    }
    if (cells.length > 1 && !isKeyed(row) && (isJudged(row) || !isLayout(row))) {
      run.push(row);
      continue;
    }
    flush();
    parts.push({ kind: isKeyed(row) ? 'line' : 'texts', pieces: cells.flat() });
  }
  flush();
  return parts;
}

export { textOf };
