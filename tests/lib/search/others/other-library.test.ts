import { describe, expect, it } from 'vitest';
import { chosenLibraries, libraryKey } from '../../../../src/lib/search/others/other-library.ts';

const northWest = { name: 'North West', base: '/north-west/' };
const london = { name: 'London', base: '/regions/london/' };
const root = { name: 'All of England', base: '/' };
const offered = [northWest, london, root];

it('an address names a library by its base path, which stays', () => {
  expect(offered.map(libraryKey)).toEqual(['north-west', 'regions/london', '/']);
});

describe('which libraries an address asks for', () => {
  it.each([
    [[], []],
    [['north-west'], [northWest]],
    [['/north-west/'], [northWest]],
    [['North West'], [northWest]],
    [
      ['LONDON', 'north-west'],
      [northWest, london],
    ],
    [['regions/london'], [london]],
    [['/'], [root]],
    [['north-west', '/north-west/'], [northWest]],
  ])('%j', (also, asked) => {
    const chosen = chosenLibraries(also, offered);
    expect(chosen.asked).toEqual(asked);
    expect(chosen.notAsked).toEqual(offered.filter((one) => !asked.includes(one)));
    expect(chosen.unknown).toEqual([]);
  });

  it('what names none is told apart', () => {
    expect(chosenLibraries(['south-west', 'london', '–'], offered)).toMatchObject({
      asked: [london],
      unknown: ['south-west', '–'],
    });
  });

  it('the name of one that is the path of another means that path', () => {
    const other = { name: 'North-West', base: '/counties/' };
    expect(chosenLibraries(['north-west'], [other, northWest]).asked).toEqual([northWest]);
  });
});
