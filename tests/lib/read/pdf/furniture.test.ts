import { describe, expect, it } from 'vitest';
import { furnitureOf, printedPages } from '../../../../src/lib/read/pdf/lines/furniture.ts';
import type { PlacedItem } from '../../../../src/lib/model/pdf-page.ts';
import { buildLine } from '../../../making/build-line.ts';

/** The heights at which lines stand on a page of 800 points. */
const [head, middle, foot] = [790, 400, 20];

type Sketch = string | Partial<PlacedItem>;

/** The texts that are left out on each page, whose lines stand at its foot unless they say otherwise. */
function leftOut(...pages: Sketch[][]): string[][] {
  const lines = pages.map((page, index) =>
    page.map((one) => {
      const over = typeof one === 'string' ? { text: one } : one;
      return buildLine({ y: foot, page: index + 1, ...over });
    }),
  );
  const heights = pages.map(() => 800);
  return furnitureOf(lines, heights).map((page) => page.map(({ text }) => text));
}

/** As many pages as are wanted, the first of them with a line of their own at the foot. */
function pages(all: number, withIt: number, own: (page: number) => Sketch): Sketch[][] {
  return Array.from({ length: all }, (_, index) => (index < withIt ? [own(index + 1)] : []));
}

const countOf = (found: string[][]): number => found.flat().length;

describe('a line that nothing marks', () => {
  it('is a footer where nearly a third of the pages have it', () => {
    expect(countOf(leftOut(...pages(20, 6, () => 'Ofsted')))).toBe(6);
    expect(countOf(leftOut(...pages(20, 5, () => 'Ofsted')))).toBe(0);
  });

  it('is a footer on fewer pages where it has words and a number, which recur by no chance', () => {
    const own = (page: number) => `Inspection report ${page}`;
    expect(countOf(leftOut(...pages(40, 4, own)))).toBe(4);
    expect(countOf(leftOut(...pages(40, 3, own)))).toBe(0);
    expect(countOf(leftOut(...pages(40, 4, () => 'Inspection report')))).toBe(0);
    expect(countOf(leftOut(...pages(40, 4, (page) => `Part ${page}`)))).toBe(0);
  });

  it('is no footer on fewer than three pages, however few there are', () => {
    expect(countOf(leftOut(...pages(3, 2, () => 'Ofsted')))).toBe(0);
    expect(countOf(leftOut(...pages(3, 3, () => 'Ofsted')))).toBe(3);
  });

  it('is a header at the head, and a text in between', () => {
    expect(countOf(leftOut(...pages(4, 4, () => ({ text: 'Ofsted', y: head }))))).toBe(4);
    expect(countOf(leftOut(...pages(4, 4, () => ({ text: 'Ofsted', y: middle }))))).toBe(0);
    expect(countOf(leftOut(...pages(4, 4, () => ({ text: 'Ofsted', y: 90 }))))).toBe(4);
    expect(countOf(leftOut(...pages(4, 4, () => ({ text: 'Ofsted', y: 100 }))))).toBe(0);
  });

  it('counts once a page', () => {
    expect(countOf(leftOut(['Ofsted', 'Ofsted', 'Ofsted'], [], []))).toBe(0);
  });

  it.each([
    ['7', '8'],
    ['Page 7', 'Page 8'],
    ['7 of 12', '8 of 12'],
  ])('is a page number, if alone and in step with another page’s: “%s”', (text, next) => {
    expect(leftOut([text], [next])).toEqual([[text], [next]]);
    expect(leftOut([{ text, y: middle }], [{ text: next, y: middle }])).toEqual([[], []]);
    expect(leftOut([text], [])).toEqual([[], []]);
  });

  it('is a page number, if alone and the page’s own place in the file', () => {
    expect(leftOut([], ['2'])).toEqual([[], ['2']]);
  });

  it.each(['7.', '2019', '7 children', 'Part 7'])('is no page number: “%s”', (text) => {
    expect(leftOut([text], [])).toEqual([[], []]);
  });

  it('is no page number where a tag makes it a text', () => {
    expect(leftOut([{ text: '7', mark: 'p1-3' }], [])).toEqual([[], []]);
  });
});

describe('a line that the file marks as no text', () => {
  const marked = (text: string, y = foot) => ({ text, y, artifact: true });

  it('is left out where another page has the like', () => {
    expect(leftOut([marked('Report 1')], [marked('Report 2')], [])).toEqual([
      ['Report 1'],
      ['Report 2'],
      [],
    ]);
  });

  it('is a text where no other page has it, so that nothing is lost', () => {
    expect(leftOut([marked('Children are not safe.')], [], [])).toEqual([[], [], []]);
  });

  it('is left out at the edge where it is a part of one that recurs, and has some length', () => {
    const others = [[marked('Ofsted, March 2019 1')], [marked('Ofsted, March 2019 2')]];
    expect(leftOut([marked('March 2019')], ...others)[0]).toEqual(['March 2019']);
    expect(leftOut([marked('March 2019', middle)], ...others)[0]).toEqual([]);
    expect(leftOut([marked('March')], ...others)[0]).toEqual([]);
  });

  it('is left out wherever it stands if it is a page number', () => {
    expect(leftOut([marked('7', middle)], [])[0]).toEqual(['7']);
  });

  it('is a text where a part of it is not marked, even if other pages have the like', () => {
    const line = buildLine({ text: 'Children are safe', y: foot, artifact: true });
    const [item] = line.items;
    const half = { ...line, y: middle, items: [item!, { ...item!, artifact: false }] };
    const found = furnitureOf([[half], [line], [line]], [800, 800, 800]);
    expect(found.map(({ length }) => length)).toEqual([0, 1, 1]);
  });
});

describe('the number printed on a page', () => {
  const numbers = (...texts: string[]) =>
    printedPages(texts.map((text) => (text === '' ? [] : [buildLine({ text })])));

  it('is the one that rises with the pages, whatever else stands beside it', () => {
    expect(numbers('Report 12 page 3', 'Report 12 page 4', 'Report 12 page 5')).toEqual([
      '3',
      '4',
      '5',
    ]);
  });

  it('is none where a page has none, or one that no other page goes on from', () => {
    expect(numbers('1', '2', '')).toEqual(['1', '2', null]);
    expect(numbers('1', '2', '17')).toEqual(['1', '2', null]);
  });

  it('is none of a date or a reference', () => {
    expect(numbers('1/3/2019', '2-3', '12.5')).toEqual([null, null, null]);
  });

  it('is believed in a file of one or two pages', () => {
    expect(numbers('5', '')).toEqual(['5', null]);
    expect(numbers('5', '', '')).toEqual([null, null, null]);
  });
});
