import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../../../scripts/io/pdf/extract-pdf.ts';
import { columnNotes } from '../../../../../src/lib/read/pdf/column-notes.ts';
import { readPdf } from '../../../../../src/lib/read/pdf/read-pdf.ts';
import type { PdfNode, PlacedItem } from '../../../../../src/lib/model/pdf-page.ts';
import { taggedUnits } from '../../../../../src/lib/read/pdf/units/tagged-units.ts';

/** A cell as its text, its left edge and the rows or columns that its tag says it takes. */
type Cell = [text: string, x: number, spans?: Pick<PdfNode, 'rowSpan' | 'colSpan'>];

function unitsOf(...rows: Cell[][]) {
  const tree: PdfNode = {
    role: 'Table',
    children: rows.map((cells) => ({
      role: 'TR',
      children: cells.map(([text, , spans]) => ({ role: 'TD', children: [text], ...spans })),
    })),
  };
  const items = rows.flatMap((cells, row) =>
    cells.map(([text, x]): PlacedItem => {
      const place = { x, y: 700 - row * 20, width: 60, page: 3, line: row + 1 };
      return { text, ...place, size: 12, bold: false, mark: text, artifact: false };
    }),
  );
  return taggedUnits(tree, items);
}

const columns = (...rows: Cell[][]) =>
  unitsOf(...rows).map(({ cell, items }) => `${cell?.row}.${cell?.column} ${items[0]?.text}`);

describe('merged cells of a tagged table', () => {
  it('leave the words of the other rows under their heads', async () => {
    const bytes = readFileSync('tests/fixtures/tables/merged-cells.pdf');
    const pages = await extractPdf(new Uint8Array(bytes));
    const { segments, diagnostics } = readPdf(pages, 'merged-cells.pdf', () => true);
    const rows = segments.filter(({ shape }) => shape === 'row').map(({ cells }) => cells);
    expect(rows.slice(0, 5)).toEqual([
      ['Measure', 'Children', '', 'Note'],
      ['', '2022/23', '2023/24', ''],
      ['Referrals received', '1204', '1311', 'rising'],
      ['Visits made', '88', '91', 'first'],
      ['', '70', '75', 'second'],
    ]);
    expect(rows.slice(5)).toEqual([
      ['', '2022/23', '2023/24'],
      ['Referrals', '12', '13'],
      ['Visits', '', '77'],
    ]);
    expect(diagnostics.filter(({ rule }) => rule === 'unsure-columns')).toEqual([]);
  });

  it('are told by where words stand, if the tags don’t tell them', () => {
    const head: Cell[] = [
      ['year one', 200],
      ['year two', 300],
    ];
    const body: Cell[] = [
      ['Visits', 70],
      ['88', 210],
      ['91', 310],
    ];
    expect(columns(head, body).slice(0, 2)).toEqual(['0.1 year one', '0.2 year two']);
  });

  it('are in doubt where words stand under two columns or none, and are told once a table', () => {
    const between: Cell[] = [
      ['year one', 150],
      ['year two', 240],
    ];
    const body: Cell[] = [
      ['Visits', 70],
      ['88', 190],
      ['91', 280],
    ];
    const again: Cell[] = [
      ['more', 150],
      ['less', 240],
    ];
    const told = columnNotes(unitsOf(between, body, again), 'a.pdf');
    expect(told).toMatchObject([{ rule: 'unsure-columns', page: 3, line: 1, severity: 'warning' }]);
    expect(told[0]?.message).toMatch(/^Table 1 of the page: .*“year one”/);
  });

  it('are no reason for a gap in a table whose rows have all their cells', () => {
    const wrong: Cell[] = [
      ['a', 70, { rowSpan: 2 }],
      ['b', 200],
    ];
    const plain: Cell[] = [
      ['c', 70],
      ['d', 200],
    ];
    expect(columns(wrong, plain)).toEqual(['0.0 a', '0.1 b', '1.0 c', '1.1 d']);
  });

  it('take at most a hundred columns, whatever the file says', () => {
    expect(
      columns([
        ['a', 70, { colSpan: 1e9 }],
        ['b', 200],
      ]),
    ).toEqual(['0.0 a', '0.100 b']);
  });
});
