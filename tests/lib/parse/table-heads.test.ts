import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/lib/parse/tree/tables.ts';
import type { Segment } from '../../../src/lib/model/segment.ts';

const rowsOf = (rows: string[][]): Segment[] =>
  rows.map((cells, index) => ({
    shape: 'row',
    depth: 0,
    bullet: null,
    labels: [],
    text: cells.join(' '),
    emphasis: [],
    markers: [],
    cells,
    page: 1,
    pageEnd: 1,
    line: index + 1,
  }));

describe('the first row of a table', () => {
  it.each([
    [
      'tells a grade',
      [
        ['Overall effectiveness', 'Inadequate Grade 4'],
        ['Quality', 'Good Grade 2'],
      ],
    ],
    [
      'tells a figure among figures',
      [
        ['Plans', '112'],
        ['Visits', '87 %'],
      ],
    ],
    ['is the only one', [['Inner left', 'Inner right']]],
  ])('is no head where it %s', (_, rows) => {
    const table = tableOf(rowsOf(rows));
    expect(table.header).toEqual([]);
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(rows);
  });

  it.each([
    [
      'names the columns',
      [
        ['Judgement', 'Grade'],
        ['Leadership', 'Good'],
      ],
    ],
    [
      'tells years over figures',
      [
        ['Plans', '2023 to 2024'],
        ['Visits', '87'],
      ],
    ],
  ])('is the head where it %s', (_, rows) => {
    expect(tableOf(rowsOf(rows)).header).toEqual(rows[0]);
  });
});
