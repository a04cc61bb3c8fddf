import type { Table, TableRow } from 'mdast';
import type { OutlineBlock } from './outline.ts';

function row(cells: readonly string[], width: number): TableRow {
  const padded = [...cells, ...Array.from({ length: width - cells.length }, () => '')];
  return {
    type: 'tableRow',
    children: padded.map((value) => ({
      type: 'tableCell',
      children: value === '' ? [] : [{ type: 'text', value }],
    })),
  };
}

function rowCells({ block }: OutlineBlock): string[] {
  return block.cells.length > 0 ? block.cells.map(({ text }) => text) : [block.text];
}

/** A table block with its rows as an mdast table; a table without a header gets an empty one. */
export function tableContent(table: OutlineBlock): Table {
  const body = table.children.filter(({ block }) => block.kind === 'table-row').map(rowCells);
  const width = Math.max(1, table.block.header.length, ...body.map((cells) => cells.length));
  return {
    type: 'table',
    children: [table.block.header, ...body].map((cells) => row(cells, width)),
  };
}
