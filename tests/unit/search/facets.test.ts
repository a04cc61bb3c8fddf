import { describe, expect, it } from 'vitest';
import { countValues, narrow, sortFound, type FacetIndex } from '../../../src/lib/search/facets.ts';
import type { Facet } from '../../../src/lib/search/state.ts';

const values = (sets: Record<string, string[]>) =>
  new Map(Object.entries(sets).map(([value, ids]) => [value, new Set(ids)]));
const index: FacetIndex = {
  values: new Map<Facet, Map<string, Set<string>>>([
    ['authority', values({ York: ['a', 'b', 'c'], Anytown: ['d'] })],
    ['year', values({ '2016': ['a', 'd'], '2022': ['b'] })],
  ]),
  order: new Map([
    ['d', 0],
    ['a', 1],
    ['c', 2],
    ['b', 3],
  ]),
};
const found = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

describe('narrowing down', () => {
  it.each([
    ['nothing chosen', {}, 'abcd'],
    ['one value', { authority: ['York'] }, 'abc'],
    ['either of two values', { year: ['2016', '2022'] }, 'abd'],
    ['two facets at once', { authority: ['York'], year: ['2016'] }, 'a'],
    ['a value that no paragraph has', { year: ['1999'] }, ''],
  ])('%s', (_, chosen, expected) => {
    expect(ids(narrow(found, chosen, index))).toBe(expected);
  });

  it('counts what choosing a value would show beside the other facets', () => {
    expect(countValues(found, 'year', { authority: ['York'] }, index)).toEqual([
      { value: '2016', count: 1, isChosen: false },
      { value: '2022', count: 1, isChosen: false },
    ]);
  });

  it('counts the other values of a facet as if none were chosen', () => {
    expect(countValues(found, 'authority', { authority: ['York'] }, index)).toEqual([
      { value: 'York', count: 3, isChosen: true },
      { value: 'Anytown', count: 1, isChosen: false },
    ]);
  });

  it('leaves out values without a paragraph, but not one that is chosen', () => {
    const none = [{ id: 'c' }];
    expect(countValues(none, 'year', { year: ['2022'] }, index)).toEqual([
      { value: '2022', count: 0, isChosen: true },
    ]);
  });
});

describe('the order', () => {
  it.each([
    ['relevance', 'abcd'],
    ['date', 'badc'],
    ['place', 'dacb'],
  ] as const)('by %s', (sort, expected) => {
    expect(ids(sortFound(found, sort, index))).toBe(expected);
  });
});
