type Value = string | number | null | readonly string[];

function plain(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(' ') : String(value);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A cell that a spreadsheet would run as a formula, made text by an apostrophe; others unchanged. */
export function guardFormula(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/**
 * Rows as CSV (RFC 4180: commas, CRLF, doubled quotes) under a line of column names.
 * Lists are joined by spaces, null is an empty cell.
 * @param guard changes each cell before it is quoted; by default the cell stays verbatim
 */
export function toCsv<Row extends { [key in keyof Row]: Value }>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
  guard: (cell: string) => string = (cell) => cell,
): string {
  const lines = rows.map((row) => columns.map((key) => quoted(guard(plain(row[key])))).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

/** By this mark Excel on Windows knows that a file is UTF-8; without it, “ is shown as â€œ. */
const byteOrderMark = '\uFEFF';

/** Rows as CSV for spreadsheets: with the mark of UTF-8, and no cell that would be run as a formula. */
export function toSpreadsheetCsv<Row extends { [key in keyof Row]: Value }>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): string {
  return byteOrderMark + toCsv(columns, rows, guardFormula);
}
