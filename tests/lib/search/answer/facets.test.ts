import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetColumns, readFacets } from '../../../../src/lib/search/index/facet-table.ts';
import { countValues, narrow, sortFound } from '../../../../src/lib/search/answer/facets.ts';
import type { Chosen } from '../../../../src/lib/search/search-state.ts';

const paragraphs: Chosen[] = [
  { authority: ['Anytown'], year: ['2016'], theme: ['care'] },
  { authority: ['York'], year: ['2016'], theme: ['care', 'risk'] },
  { authority: ['York'] },
  { authority: ['York'], year: ['2022'], theme: ['risk'] },
];
const index = readFacets(facetColumns(paragraphs));
const found = [3, 1, 2, 0].map((ordinal) => ({ ordinal }));
const ordinals = (list: readonly { ordinal: number }[]) => list.map(({ ordinal }) => ordinal);

describe('narrowing down', () => {
  it.each<[string, Chosen, number[]]>([
    ['nothing chosen', {}, [3, 1, 2, 0]],
    ['one value', { authority: ['York'] }, [3, 1, 2]],
    ['either of two values', { year: ['2016', '2022'] }, [3, 1, 0]],
    ['two facets at once', { authority: ['York'], year: ['2016'] }, [1]],
    ['a facet of which a paragraph has several values', { theme: ['risk'] }, [3, 1]],
    ['a value that no paragraph has', { year: ['1999'] }, []],
  ])('%s', (_, chosen, expected) => {
    expect(ordinals(narrow(found, chosen, index))).toEqual(expected);
  });

  it('counts what choosing a value would show beside the other facets', () => {
    expect(countValues(found, 'year', { authority: ['York'] }, index)).toEqual([
      { value: '2016', count: 1, isChosen: false },
      { value: '2022', count: 1, isChosen: false },
    ]);
  });

  it('counts the other values of a facet as if none were chosen', () => {
    expect(countValues(found, 'theme', { theme: ['care'] }, index)).toEqual([
      { value: 'care', count: 2, isChosen: true },
      { value: 'risk', count: 2, isChosen: false },
    ]);
  });

  it('leaves out values without a paragraph, but not one that is chosen', () => {
    expect(countValues([{ ordinal: 2 }], 'year', { year: ['2022'] }, index)).toEqual([
      { value: '2022', count: 0, isChosen: true },
    ]);
  });

  it('counts as a plain count does, whatever the values', () => {
    const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1 }), (themes) => {
        const made = readFacets(facetColumns(themes.map((theme) => ({ theme }))));
        const all = themes.map((_, ordinal) => ({ ordinal }));
        for (const value of ['a', 'b', 'c'] as const) {
          const counted = countValues(all, 'theme', {}, made).find((one) => one.value === value);
          const plain = themes.filter((theme) => theme.includes(value)).length;
          expect(counted?.count ?? 0).toBe(plain);
        }
      }),
    );
  });
});

describe('the order', () => {
  it.each([
    ['relevance', [3, 1, 2, 0]],
    ['date', [3, 1, 0, 2]],
    ['place', [0, 1, 2, 3]],
  ] as const)('by %s', (sort, expected) => {
    expect(ordinals(sortFound(found, sort, index))).toEqual(expected);
  });
});
