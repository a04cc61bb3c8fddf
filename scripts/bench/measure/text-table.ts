import { inDigits } from './aims.ts';

export type Cell = string | number;

/**
 * A table in Markdown whose columns also line up in a terminal: words to the left, figures to the right.
 * @param head names of the columns
 * @param rows as many cells each
 */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = [head, ...rows.map((row) => row.map(textOf))];
  const isFigure = head.map((_, at) => rows.some((row) => typeof row[at] === 'number'));
  const widths = head.map((_, at) => Math.max(3, ...texts.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const laid = texts.map((row) =>
    line(
      widths.map((width, at) =>
        isFigure[at] ? (row[at] ?? '').padStart(width) : (row[at] ?? '').padEnd(width),
      ),
    ),
  );
  const rule = line(
    widths.map((width, at) => (isFigure[at] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))),
  );
  return [laid[0], rule, ...laid.slice(1)].join('\n');
}

function textOf(cell: Cell): string {
  return typeof cell === 'number' ? inDigits(cell) : cell;
}
