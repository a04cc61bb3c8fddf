import { describe, expect, it } from 'vitest';
import { lackingOf, namedPlaces } from '../../../../src/lib/search/bearing/named-places.ts';

const document = (slug: string, authority: string, year: string) => {
  return { slug, name: slug, paragraphs: 1, authority, year };
};
const documents = [
  document('york-2016', 'York', '2016'),
  document('york-2022', 'York', '2022'),
  document('bexley-2023', 'Bexley', '2023'),
  document('leeds-2022', 'Leeds', '2022'),
];
const nothing = { councils: [], years: [], reports: [] };
const places = (named: object) =>
  namedPlaces({ ...nothing, ...named }, documents).map(({ name, slugs }) => [name, ...slugs]);

describe('the places that a question names', () => {
  it.each([
    [{}, []],
    [{ councils: ['York'] }, [['the reports on York', 'york-2016', 'york-2022']]],
    [{ councils: ['York'], years: ['2022'] }, [['the 2022 report on York', 'york-2022']]],
    [{ councils: ['Bexley'], years: ['2016'] }, [['the report on Bexley', 'bexley-2023']]],
    [{ councils: ['York'], reports: ['york-2016'] }, [['the report on York', 'york-2016']]],
    [{ years: ['2022'] }, [['the 2022 reports', 'york-2022', 'leeds-2022']]],
    [
      { councils: ['York'], years: ['2016', '2022'] },
      [['the 2016 and 2022 reports on York', 'york-2016', 'york-2022']],
    ],
    [
      { councils: ['Bexley', 'Leeds'] },
      [
        ['the report on Bexley', 'bexley-2023'],
        ['the report on Leeds', 'leeds-2022'],
      ],
    ],
  ])('%j', (named, expected) => {
    expect(places(named)).toEqual(expected);
  });
});

describe('places that lack what was asked for', () => {
  const lacking = (named: object, bearings: number[]) => {
    const all = { ...nothing, ...named };
    return lackingOf(namedPlaces(all, documents), bearings, all, documents);
  };

  it('are those on whose best paragraph hardly anything bears', () => {
    expect(lacking({ councils: ['Bexley'] }, [0.5])).toBeNull();
    expect(lacking({ councils: ['Bexley'] }, [0.3])).toMatchObject({
      places: ['the report on Bexley'],
      others: 'other councils’ reports',
      isAll: true,
    });
    expect(lacking({ councils: ['Bexley', 'Leeds'] }, [0.3, 0.9])).toMatchObject({
      places: ['the report on Bexley'],
      isAll: false,
    });
    expect(lacking({}, [])).toBeNull();
  });

  it('may leave other reports of the same council', () => {
    expect(lacking({ councils: ['York'], years: ['2022'] }, [0])?.others).toBe('other reports');
    expect(lacking({ years: ['2022'] }, [0])?.others).toBe('other reports');
  });
});
