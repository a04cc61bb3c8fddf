import type { PdfNode, PlacedItem } from '../../../model/pdf-page.ts';
import { marksIn } from './marks-in.ts';
import { gridOf, type Extent } from './table-grid.ts';
import type { CellPlace } from './unit.ts';

/** The cells of each row of a table, without those of tables in them. */
function cellsByRow(table: PdfNode): PdfNode[][] {
  const rows: PdfNode[][] = [[]];
  const visit = (node: PdfNode): void => {
    if (node.role === 'TD' || node.role === 'TH') rows.at(-1)?.push(node);
    else {
      if (node.role === 'TR') rows.push([]);
      node.children.forEach((child) => typeof child === 'string' || visit(child));
    }
  };
  visit(table);
  return rows.filter((cells) => cells.length > 0);
}

/** From where to where words go. */
function extentOf(items: readonly PlacedItem[]): Extent {
  const words = items.filter(({ text }) => text.trim() !== '');
  if (words.length === 0) return null;
  return {
    left: Math.min(...words.map(({ x }) => x)),
    right: Math.max(...words.map(({ x, width }) => x + width)),
  };
}

/**
 * The column of each cell of a tagged table, and whether it is unsure.
 * @param itemsOf what a piece of marked content draws
 */
export function cellPlaces(
  table: PdfNode,
  itemsOf: (mark: string) => readonly PlacedItem[],
): Map<PdfNode, Pick<CellPlace, 'column' | 'isUnsure'>> {
  const rows = cellsByRow(table);
  const { columns, doubtful } = gridOf(
    rows.map((cells) =>
      cells.map((cell) => {
        const { rowSpan = 1, colSpan = 1 } = cell;
        return { rowSpan, colSpan, extent: extentOf(marksIn(cell).flatMap(itemsOf)) };
      }),
    ),
  );
  const placed = rows.flatMap((cells, row) => {
    const isUnsure = doubtful.includes(row) ? { isUnsure: true as const } : {};
    return cells.map((cell, at) => {
      return [cell, { column: columns[row]?.[at] ?? at, ...isUnsure }] as const;
    });
  });
  return new Map(placed);
}
