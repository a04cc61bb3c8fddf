import type { Cell } from '../../model/block.ts';
import type { Segment } from '../../model/segment.ts';
import { gradeAtEnd, wholeGrade } from '../../vocabulary/grades.ts';
import { beginsInLowerCase, isClosed } from '../../text/sentence.ts';
import { areaNamed } from '../../vocabulary/areas.ts';

export interface Rows {
  header: string[];
  rows: { segment: Segment; cells: Cell[] }[];
}

/** A label with its grade is no sentence; the longest in print has about 120 signs. */
const longestLabel = 160;

/** Whether a row at the head of a page has nothing but the rests of cells that the page before leaves open. */
function continuesOverPage(before: Segment, row: Segment): boolean {
  if (before.pageEnd === null || row.page === null || row.page <= before.pageEnd) return false;
  const rests = row.cells.flatMap((cell, column) => (cell === '' ? [] : [{ cell, column }]));
  return (
    row.cells[0] === '' &&
    rests.every(
      ({ column }) => before.cells[column] !== '' && !isClosed(before.cells[column] ?? ''),
    ) &&
    rests.some(({ cell }) => beginsInLowerCase(cell))
  );
}

/** A row with nothing but the rest of an unfinished last cell goes on with the row before it. */
function continuesRow(before: readonly string[], cells: readonly string[]): boolean {
  const last = cells.length - 1;
  return (
    cells.slice(0, last).every((cell) => cell === '') &&
    cells[last] !== '' &&
    !isClosed(before[last] ?? '')
  );
}

function mergeContinued(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  for (const segment of segments) {
    const before = out.at(-1);
    const isRest =
      before !== undefined &&
      (continuesRow(before.cells, segment.cells) || continuesOverPage(before, segment));
    if (!isRest) {
      out.push(segment);
      continue;
    }
    const cells = before.cells.map((cell, index) =>
      [cell, segment.cells[index] ?? ''].join(' ').trim(),
    );
    out[out.length - 1] = { ...before, cells, pageEnd: segment.pageEnd };
  }
  return out;
}

/** An empty first cell is covered by the one above it, as in a table whose first column groups its rows. */
function spanFirstColumn(rows: readonly Segment[]): Cell[][] {
  const grid = rows.map(({ cells }) => cells.map((text) => ({ text, rows: 1 })));
  for (let at = grid.length - 1; at > 0; at -= 1) {
    const cell = grid[at]?.[0];
    const above = grid[at - 1]?.[0];
    if (cell === undefined || above === undefined || cell.text !== '') continue;
    above.rows += cell.rows;
    cell.rows = 0;
  }
  return grid;
}

const figure = /^[£<>~]?\s?\d[\d.,]*\s?%?$/u;

/**
 * Whether the first row of a table heads its columns. It doesn't where it is the only one, tells a grade ("Overall
 * effectiveness | Inadequate Grade 4"), or a figure in a column of figures ("Plans | 112").
 */
function isHead({ cells }: Segment, body: readonly Segment[]): boolean {
  if (body.length === 0) return false;
  const isFigures = (column: number) => body.every((row) => figure.test(row.cells[column] ?? ''));
  return !cells.some(
    (cell, column) => wholeGrade(cell) !== null || (figure.test(cell) && isFigures(column)),
  );
}

/** Makes a table of consecutive row segments, the first as its header if it is one; torn and spanning cells are mended. */
export function tableOf(segments: readonly Segment[]): Rows {
  const [first, ...others] = segments;
  const hasHead = first !== undefined && isHead(first, others);
  const rows = mergeContinued(hasHead ? others : segments);
  const cells = spanFirstColumn(rows);
  return {
    header: hasHead ? first.cells : [],
    rows: rows.map((segment, index) => ({ segment, cells: cells[index] as Cell[] })),
  };
}

/** A loose line of a cover's judgement table ("2.1 Adoption performance Good") as two cells, or null. */
export function judgementRow(segment: Segment): Cell[] | null {
  if (segment.text.length > longestLabel || segment.text.endsWith('.')) return null;
  const graded = gradeAtEnd(segment.text);
  if (
    graded === null ||
    graded.rest === '' ||
    areaNamed(graded.rest.replace(/^[\d.]+\s*/, '')) === null
  )
    return null;
  if (/\b(?:is|are)$/u.test(graded.rest)) return null;
  const label = [...segment.labels, graded.rest].join(' ');
  return [
    { text: label, rows: 1 },
    { text: segment.text.slice(-graded.printed.length), rows: 1 },
  ];
}
