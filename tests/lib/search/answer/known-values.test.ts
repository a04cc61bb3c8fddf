import { expect, it } from 'vitest';
import { knownValues } from '../../../../src/lib/search/answer/known-values.ts';
import { facetColumns, readFacets } from '../../../../src/lib/search/index/facet-table.ts';

const index = readFacets(facetColumns([{ authority: ['York'], year: ['2016'] }]));
const documents = [{ slug: 'york-2016-sif', name: 'York 2016', paragraphs: 1 }];

it('values of an address are read as the library spells them', () => {
  const chosen = { authority: ['york', 'York'], report: ['York-2016-SIF'] };
  expect(knownValues(chosen, index, documents)).toEqual({
    chosen: { authority: ['York'], report: ['york-2016-sif'] },
    unknown: [],
  });
});

it('values that nothing in the library has are told apart', () => {
  expect(knownValues({ authority: ['Yorkk'], year: ['2016'] }, index, documents)).toEqual({
    chosen: { year: ['2016'] },
    unknown: [{ facet: 'authority', value: 'Yorkk' }],
  });
});
