import { describe, expect, it } from 'vitest';
import { facetRecords, type FacetRecord } from '../../../../src/lib/search/index/facet-records.ts';
import { facets } from '../../../../src/lib/search/search-state.ts';
import { buildBlock, buildMeta } from '../../../making/build-document.ts';

const paragraph = {
  meta: buildMeta({ inspectionStart: '2020-01-20' }),
  block: buildBlock({ kind: 'list-item', role: 'finding', themes: ['supervision', 'risk'] }),
  section: { area: 'lscb', grade: 'good', trail: 'Board' },
} as const;

describe('what a search can be narrowed down by', () => {
  it.each([
    ['authority', ['Anytown']],
    ['year', ['2020']],
    ['kind', ['ilacs']],
    ['framework', ['ILACS']],
    ['area', ['lscb']],
    ['grade', ['good']],
    ['theme', ['supervision', 'risk']],
    ['role', ['finding']],
    ['block', ['list-item']],
    ['report', ['anytown-2020-ilacs']],
  ] as const)('%s of a paragraph is %j', (facet, values) => {
    expect(facetRecords[facet].valuesOf(paragraph)).toEqual(values);
  });

  it.each([
    ['area', 'lscb', 'Local Safeguarding Children Board'],
    ['grade', 'not-judged', 'Not judged'],
    ['kind', 'sif', 'single inspection'],
    ['block', 'list-item', 'list item'],
    ['year', '2020', '2020'],
    ['area', 'unheard-of', 'unheard-of'],
  ] as const)('a reader reads %s %s as “%s”', (facet, value, name) => {
    expect(facetRecords[facet].valueName(value)).toBe(name);
  });

  it('has a name each, and its record in the order in which it is offered', () => {
    expect(Object.keys(facetRecords)).toEqual([...facets]);
    expect(new Set(facets.map((facet) => facetRecords[facet].name)).size).toBe(facets.length);
  });

  it('is offered all but the document, the latest year first', () => {
    const offered = (where: string) =>
      facets.filter((facet) => facetRecords[facet].offered === where);
    expect(offered('first')).toEqual(['authority', 'year', 'kind', 'area', 'grade']);
    expect(offered('below')).toEqual(['framework', 'theme', 'role', 'block']);
    expect(offered('elsewhere')).toEqual(['report']);
    expect(facetRecords.grade.order).toEqual([
      'outstanding',
      'good',
      'adequate',
      'requires-improvement',
      'inadequate',
      'not-judged',
    ]);
    expect(facets.filter((facet) => facetRecords[facet].order === 'highest-first')).toEqual([
      'year',
    ]);
  });

  it('does not compile with a part left out', () => {
    const { valuesOf: _, ...incomplete } = facetRecords.year;
    // @ts-expect-error a facet says how its values are read
    expect(facetRecords.year).not.toEqual(incomplete satisfies FacetRecord);
  });
});
