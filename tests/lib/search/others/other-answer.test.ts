import { describe, expect, it } from 'vitest';
import { readState, writeState } from '../../../../src/lib/search/search-state.ts';
import {
  askedThere,
  headingOf,
  heldElsewhere,
  nothingLeftBy,
  nothingLeftText,
  unknownLibrariesText,
  unreadableText,
} from '../../../../src/lib/search/others/other-answer.ts';

const preference = { councils: [], years: [], kinds: [], reports: [], notHeld: [] };
const found = { count: 12, isFinal: true, coverage: 1, preference, lacking: null };

describe('what heads the section of another library', () => {
  it.each([
    ['what it has', found, 'North West: 12 paragraphs'],
    ['one', { ...found, count: 1 }, 'North West: 1 paragraph'],
    ['not all', { ...found, isFinal: false }, 'North West: at least 12 paragraphs'],
    ['none', { ...found, count: 0 }, 'North West: no paragraph'],
    [
      'what hardly bears on the question',
      { ...found, coverage: 0.4 },
      'North West: nothing that seems to answer this',
    ],
    [
      'others than the council that was named',
      { ...found, preference: { ...preference, notHeld: ['York'] } },
      'North West: nothing that seems to answer this',
    ],
  ])('says of %s', (_, outcome, heading) => {
    expect(headingOf('North West', outcome)).toBe(heading);
  });
});

describe('narrowed down by what another library hasn’t', () => {
  const known = {
    chosen: { year: ['2019'] },
    unknown: [
      { facet: 'authority', value: 'York' },
      { facet: 'year', value: '2016' },
    ],
  } as const;

  it('nothing is left, but where it has another of the values', () => {
    const left = nothingLeftBy({ chosen: { year: ['2019'] }, unknown: [...known.unknown] });
    expect(left).toEqual([{ facet: 'authority', value: 'York' }]);
    expect(nothingLeftText(left, () => 'council')).toBe(
      'Nothing there has “York” as its council, by which the search is narrowed down.',
    );
  });
});

it('the other library’s own page is asked the same, and of no further library', () => {
  const state = readState('?q=care&authority=wigan&sort=date&without=spelling&also=north-west');
  expect(writeState(state)).toBe(
    '?q=care&authority=wigan&sort=date&without=spelling&also=north-west',
  );
  const known = { chosen: { authority: ['Wigan'] }, unknown: [] };
  expect(writeState(askedThere(state, known))).toBe(
    '?q=care&authority=Wigan&sort=date&without=spelling',
  );
  expect(writeState(askedThere(state, null))).toBe(
    '?q=care&authority=wigan&sort=date&without=spelling',
  );
});

describe('a council that is not held here', () => {
  const here = { councils: ['York'], notHeld: ['Wigan'] };
  const northWest = { name: 'North West', councils: ['Wigan'], notHeld: ['York'] };
  const london = { name: 'London', councils: [], notHeld: ['York', 'Wigan'] };

  it.each([
    ['none was named so', { ...here, notHeld: [] }, [northWest], ['London'], ''],
    ['one holds it', here, [northWest, london], [], 'Wigan is held by North West.'],
    ['none holds it', here, [london], [], ''],
    ['none was asked', here, [], ['North West'], 'North West was not asked.'],
    [
      'one holds it, and others were not asked',
      here,
      [northWest],
      ['Kent', 'London'],
      'Wigan is held by North West. Kent and London were not asked.',
    ],
    ['York is held by both', here, [{ ...london, councils: ['York'] }], [], ''],
  ])('%s', (_, own, asked, notAsked, said) => {
    expect(heldElsewhere(own, asked, notAsked)).toBe(said);
  });

  it('beside one that is held here as well is told alone', () => {
    const own = { councils: ['York'], notHeld: ['Leeds'] };
    const there = { name: 'North', councils: ['York', 'Leeds'], notHeld: [] };
    expect(heldElsewhere(own, [there], [])).toBe('Leeds is held by North.');
  });

  it('whose name several councils bear is told by the one that is held', () => {
    const own = { councils: [], notHeld: ['North Northamptonshire'] };
    const there = { name: 'Midlands', councils: ['Northamptonshire'], notHeld: [] };
    expect(heldElsewhere(own, [there], [])).toBe('Northamptonshire is held by Midlands.');
  });
});

it('libraries that there are not are named', () => {
  expect(unknownLibrariesText(['wales', 'x'])).toBe(
    'No other library can be asked here as “wales” or “x”.',
  );
});

it.each([
  [false, 'The index of North West could not be read; nothing is known of what it has.'],
  [
    true,
    'The index of North West, which was made by another version of the program, could not be read; nothing is known of what it has.',
  ],
])('an index that can’t be read is never one that has nothing', (isOtherFormat, said) => {
  expect(unreadableText('North West', isOtherFormat)).toBe(said);
});
