/** The order of a column, as `aria-sort` names it. */
export type Direction = 'ascending' | 'descending';

/** What a list is sorted by: the name of a column, and which way. */
export interface RowOrder {
  column: string;
  direction: Direction;
}

const collator = new Intl.Collator('en-GB', { numeric: true });

/**
 * Sorts rows by their keys in one column. Rows without a key come last, whichever way the others stand; equals
 * keep their order.
 * @param keyOf the row's key: words, a number, or an ISO date; empty where it has none
 */
export function inOrder<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  direction: Direction,
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      return sign * collator.compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

/** What a press on a column's head asks for: that column, or the other way round where it is sorted by already. */
export function nextOrder(column: string, now: RowOrder | null): RowOrder {
  const isTurned = now?.column === column && now.direction === 'ascending';
  return { column, direction: isTurned ? 'descending' : 'ascending' };
}

/** An order as it stands in an address: `council`, or `-council` from the end. */
export function writeOrder({ column, direction }: RowOrder): string {
  return direction === 'ascending' ? column : `-${column}`;
}

/** The order that an address names, or null where it names no column of the list. */
export function readOrder(written: string, columns: readonly string[]): RowOrder | null {
  const direction = written.startsWith('-') ? 'descending' : 'ascending';
  const column = written.replace(/^-/, '');
  return columns.includes(column) ? { column, direction } : null;
}
