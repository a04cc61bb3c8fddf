import type { Segment } from '../../../model/segment.ts';
import { textSegment, type Piece, type WordRecord } from './piece.ts';
import type { TableRow } from './table-rows.ts';

/** The segment of a table's row; null for one without text. What was joined in its cells is recorded. */
export function rowSegment(
  { cells }: TableRow,
  columns: number,
  record: WordRecord,
): Segment | null {
  const first = [...cells.values()].flat()[0];
  if (first === undefined) return null;
  const texts = Array.from({ length: columns }, (_, column) =>
    (cells.get(column) ?? [])
      .map((piece: Piece) => textSegment(piece, null, record).text)
      .join(' '),
  );
  const { page, line } = textSegment(first, null, { joins: [], leads: [] });
  return {
    shape: 'row',
    depth: 0,
    bullet: null,
    labels: [],
    text: texts.filter((text) => text !== '').join(' '),
    emphasis: [],
    markers: [],
    cells: texts,
    page,
    pageEnd: page,
    line,
  };
}

/** Whether the first row on a page prints the head of a table again that goes on from the page before. */
export function repeatsHead(before: readonly Segment[], row: Segment): boolean {
  const texts = before.filter(({ shape }) => shape !== 'note');
  const start = texts.findLastIndex(({ shape }) => shape !== 'row') + 1;
  const head = texts[start];
  if (head === undefined || texts.at(-1)?.page !== (row.page ?? 0) - 1) return false;
  return head.cells.length > 1 && head.cells.join('\n') === row.cells.join('\n');
}
