import { describe, expect, it } from 'vitest';
import type { PdfNode, PlacedItem } from '../../../../../src/lib/model/pdf-page.ts';
import { taggedUnits } from '../../../../../src/lib/read/pdf/units/tagged-units.ts';

const node = (role: string, ...children: (PdfNode | string)[]): PdfNode => ({ role, children });

const cell = (...children: (PdfNode | string)[]): PdfNode => node('TD', ...children);

const inner = node('Table', node('TR', cell('in left'), cell('in right')));

/** The texts of a tree whose marks are the texts, each with the place of its cell. */
function unitsOf(tree: PdfNode, marks: readonly string[]): string[] {
  const items = marks.map((text, at): PlacedItem => ({
    text,
    x: 70,
    y: 700 - at * 15,
    width: 40,
    size: 12,
    bold: false,
    mark: text,
    artifact: false,
    page: 1,
    line: at + 1,
  }));
  return taggedUnits(tree, items).map(({ cell: place, items: own }) => {
    const where = place === null ? '-' : `${place.table}.${place.row}.${place.column}`;
    return `${where} ${own.map(({ text }) => text).join('')}`;
  });
}

describe('a table in a cell of another', () => {
  it('comes after it, so that the rows of both are whole', () => {
    const tree = node(
      'Document',
      node('Table', node('TR', cell('one', inner), cell('two')), node('TR', cell('3'), cell('4'))),
      node('P', 'after'),
    );
    expect(unitsOf(tree, ['one', 'in left', 'in right', 'two', '3', '4', 'after'])).toEqual([
      '1.0.0 one',
      '1.0.1 two',
      '1.1.0 3',
      '1.1.1 4',
      '2.0.0 in left',
      '2.0.1 in right',
      '- after',
    ]);
  });

  it('stays in its place where the outer one only lays out the page', () => {
    const tree = node('Table', node('TR', cell('one', inner, 'two')), node('TR', cell('3')));
    expect(unitsOf(tree, ['one', 'in left', 'in right', 'two', '3'])).toEqual([
      '1.0.0 one',
      '2.0.0 in left',
      '2.0.1 in right',
      '1.0.0 two',
      '1.1.0 3',
    ]);
  });
});
