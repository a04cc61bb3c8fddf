/** From where to where the text of a cell goes, in points; null for a cell without text. */
export type Extent = { left: number; right: number } | null;

export interface GridCell {
  rowSpan: number;
  colSpan: number;
  extent: Extent;
}

/** The column of each cell of each row, from 0, and the rows in which it is not sure. */
export interface Grid {
  columns: number[][];
  doubtful: number[];
}

/** No cell takes more columns; a file made to tire the machine says so. */
const mostSpan = 100;

/** The column of each cell by what the tags say of rows and columns, and how many columns each row fills. */
function byTags(rows: readonly (readonly GridCell[])[]): { columns: number[][]; widths: number[] } {
  const takenTo: number[] = [];
  const isTaken = (column: number, row: number) => (takenTo[column] ?? 0) > row;
  const widths: number[] = [];
  const columns = rows.map((cells, row) => {
    let next = 0;
    const free = (): number => {
      while (isTaken(next, row)) next += 1;
      return next;
    };
    const own = cells.map(({ rowSpan, colSpan }) => {
      const column = free();
      const end = column + Math.min(colSpan, mostSpan);
      for (next = column; next < end; next += 1) takenTo[next] = row + rowSpan;
      return column;
    });
    widths.push(free());
    return own;
  });
  return { columns, widths };
}

/** From where to where the texts of each column go in the rows that fill the table. */
function extentsOf(
  rows: readonly (readonly GridCell[])[],
  columns: readonly number[][],
  isFull: (row: number) => boolean,
): Extent[] {
  const extents: Extent[] = [];
  rows.forEach((cells, row) => {
    if (!isFull(row)) return;
    cells.forEach(({ colSpan, extent }, at) => {
      const column = columns[row]?.[at] as number;
      if (colSpan > 1 || extent === null) return;
      const { left, right } = extents[column] ?? extent;
      extents[column] = { left: Math.min(left, extent.left), right: Math.max(right, extent.right) };
    });
  });
  return extents;
}

const shared = (one: Extent, other: Extent): number =>
  one === null || other === null
    ? 0
    : Math.min(one.right, other.right) - Math.max(one.left, other.left);

/** The columns over or under whose texts the cells of a row stand; null where one stands at none, or at two. */
function byPlace(cells: readonly GridCell[], extents: readonly Extent[]): number[] | null {
  let after = -1;
  const found: number[] = [];
  for (const { extent, colSpan } of cells) {
    if (extent === null) {
      found.push(after + 1);
      continue;
    }
    const under = extents.flatMap((one, column) =>
      shared(extent, one ?? null) > 0 ? [column] : [],
    );
    const [column = -1] = under;
    if (under.length === 0 || under.length > colSpan || column <= after) return null;
    found.push(column);
    after = under.at(-1) as number;
  }
  return found;
}

const withoutSpans = (cell: GridCell): GridCell => ({ ...cell, rowSpan: 1, colSpan: 1 });
const areEqual = (numbers: readonly number[]): boolean =>
  numbers.every((one) => one === numbers[0]);

/**
 * Finds the columns of a table's cells: by the rows and columns that their tags say they take; in a row that
 * doesn't fill the table so, by where its words stand under those of the rows that do.
 * @param rows the cells of each row, in order, also those without text
 */
export function gridOf(rows: readonly (readonly GridCell[])[]): Grid {
  const told = byTags(rows);
  // Spans that leave gaps, in a table that has none without them, are wrong.
  const isPlain = !areEqual(told.widths) && areEqual(rows.map((cells) => cells.length));
  const bare = () => byTags(rows.map((cells) => cells.map(withoutSpans)));
  const { columns, widths } = isPlain ? bare() : told;
  const widest = Math.max(0, ...widths);
  const extents = extentsOf(rows, columns, (row) => widths[row] === widest);
  const doubtful: number[] = [];
  const settled = rows.map((cells, row) => {
    const own = columns[row] as number[];
    if (cells.length < 2 || widths[row] === widest) return own;
    const placed = byPlace(cells, extents);
    if (placed === null) doubtful.push(row);
    return placed ?? own;
  });
  return { columns: settled, doubtful };
}
