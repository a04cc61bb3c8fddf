import type { Line } from './lines.ts';

/** Mean width of a sign, in sizes of its type. */
const signWidth = 0.52;
/** Width of a column of text, in points, where its own lines show none. */
const columnWidth = 390;

/** Whether the first word of a line would have fitted on the last of others: then a paragraph ended there. */
export function hadRoom(lines: readonly Line[], line: Line): boolean {
  const last = lines.at(-1) as Line;
  const margin = Math.max(...lines.map(({ right }) => right), last.x + columnWidth);
  const word = line.text.split(' ')[0] ?? '';
  return margin - last.right > (word.length + 2) * last.size * signWidth;
}
