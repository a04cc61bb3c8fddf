import { describe, expect, it } from 'vitest';
import { councilsWithPages } from '../../../src/lib/library/councils.ts';
import { authorityRow } from '../../../src/lib/data/rows/authority-row.ts';
import { authorityFacts } from '../../../src/lib/vocabulary/authorities.ts';
import {
  endOf,
  isAbolished,
  originsOf,
  relatedTo,
} from '../../../src/lib/vocabulary/successions.ts';
import { buildDocument } from '../../making/build-document.ts';

const place = { origin: null, base: '/' };

describe('the council that took another one’s place', () => {
  it.each([
    ['northamptonshire', '2021-04-01', ['north-northamptonshire', 'west-northamptonshire']],
    ['cumbria', '2023-04-01', ['cumberland', 'westmorland-and-furness']],
    ['bournemouth', '2019-04-01', ['bournemouth-christchurch-and-poole']],
    ['poole', '2019-04-01', ['bournemouth-christchurch-and-poole']],
  ])('%s ended on %s', (slug, on, successors) => {
    expect(endOf(slug)?.on).toBe(on);
    expect(endOf(slug)?.to.map((one) => one.slug)).toEqual(successors);
    expect(isAbolished(slug)).toBe(true);
    for (const successor of successors) {
      expect(originsOf(successor).map(({ from }) => from.slug)).toContain(slug);
      expect(authorityFacts(successor)?.name).toBeDefined();
    }
  });

  it('may have the same short name, and then that is not abolished', () => {
    expect(endOf('dorset')?.from.council).toBe('Dorset County Council');
    expect(isAbolished('dorset')).toBe(false);
    expect(relatedTo('dorset')).toEqual(['bournemouth-christchurch-and-poole']);
  });

  it('has a page when the other one has documents, and not otherwise', () => {
    const of = (authority: string, authoritySlug: string) =>
      councilsWithPages([buildDocument({ meta: { authority, authoritySlug } })]).map(
        ({ name, documents }) => `${name} ${documents.length}`,
      );
    expect(of('Cumbria', 'cumbria')).toEqual([
      'Cumberland 0',
      'Cumbria 1',
      'Westmorland and Furness 0',
    ]);
    expect(of('York', 'york')).toEqual(['York 1']);
    // Each of these pages leads to all others that it names.
    expect(of('Dorset', 'dorset')).toEqual([
      'Bournemouth 0',
      'Bournemouth, Christchurch and Poole 0',
      'Dorset 1',
      'Poole 0',
    ]);
  });

  it('stands in the data with the Order and its address', () => {
    const row = authorityRow(
      { slug: 'bournemouth-christchurch-and-poole', name: 'BCP', documents: [] },
      place,
    );
    expect(row.predecessors.map(({ council, area }) => [council, area])).toEqual([
      ['Bournemouth Borough Council', null],
      ['Poole Borough Council', null],
      ['Dorset County Council', 'Christchurch'],
    ]);
    expect(row.predecessors[0]).toMatchObject({
      order: 'The Bournemouth, Dorset and Poole (Structural Changes) Order 2018 (S.I. 2018/648)',
      source: 'https://www.legislation.gov.uk/uksi/2018/648',
    });
    expect(row).toMatchObject({ abolished: null, dfeCode: '839', region: 'South West' });
    expect(authorityRow({ slug: 'cumbria', name: 'Cumbria', documents: [] }, place).abolished).toBe(
      '2023-04-01',
    );
  });
});
