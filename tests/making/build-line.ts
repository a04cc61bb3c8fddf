import type { PlacedItem } from '../../src/lib/model/pdf-page.ts';
import type { Line } from '../../src/lib/read/pdf/lines/lines.ts';
import { pieceOf, type Piece } from '../../src/lib/read/pdf/segments/piece.ts';

/** A run of text of a made-up page, in the middle of its first page; `over` says what matters. */
export function buildItem(over: Partial<PlacedItem> = {}): PlacedItem {
  const { text = 'Text', size = 12 } = over;
  const width = text.length * size * 0.5;
  return {
    text,
    x: 70,
    y: 400,
    width,
    size,
    bold: false,
    mark: null,
    artifact: false,
    page: 1,
    line: 1,
    ...over,
  };
}

/** A printed line that is one run of text. */
export function buildLine(over: Partial<PlacedItem> = {}): Line {
  const item = buildItem(over);
  const { text, x, y, width, size, bold, page, line } = item;
  const right = x + width;
  const own = { text, printed: text, x, right, y, size, bold, page, number: line };
  return { ...own, items: [item], markers: [] };
}

/** A stretch of text of these lines, each one run. */
export function buildPiece(
  lines: readonly Partial<PlacedItem>[],
  heading: number | null = null,
): Piece {
  const items = lines.map((one, index) =>
    buildItem({ y: 400 - index * 14, line: index + 1, ...one }),
  );
  return pieceOf({ heading, isListItem: false, isNote: false, cell: null, items });
}
