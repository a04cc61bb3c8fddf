import { describe, expect, it } from 'vitest';
import { pairByPlace, type Placed } from '../../../../src/lib/ledger/returning/pair-by-place.ts';

const placed = (over: Partial<Placed> = {}): Placed => {
  return {
    text: 'hub',
    path: '>a',
    before: '',
    after: '',
    behind: [],
    ahead: [],
    words: 20,
    ...over,
  };
};

describe('equal texts of two versions are paired', () => {
  it('by the texts before and after them', () => {
    const [one, two] = [placed({ before: 'x' }), placed({ after: 'y' })];
    expect(pairByPlace([one, two], [two, one])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('by their order, where as many stand under one heading', () => {
    const before = ['p', 'q'].map((before) => placed({ before, after: before }));
    const now = ['r', 's'].map((before) => placed({ before, after: before }));
    expect(pairByPlace(before, now)).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('under another heading, if the text is long and stands once', () => {
    expect(pairByPlace([placed()], [placed({ path: '>b' })])).toEqual([[0, 0]]);
  });
});

describe('equal texts of two versions are not paired', () => {
  it.each([
    [
      'under another heading, if they are of few words',
      [placed({ words: 2 })],
      [placed({ path: '>b', words: 2 })],
    ],
    [
      'under another heading, if they stand twice',
      [placed(), placed()],
      [placed({ path: '>b' }), placed({ path: '>b' })],
    ],
    [
      'where there are more of them now',
      [placed({ before: 'x', after: 'x' })],
      [placed({ before: 'y', after: 'y' }), placed({ before: 'z', after: 'z' })],
    ],
    [
      'where there are fewer of them now',
      [placed({ before: 'y', after: 'y' }), placed({ before: 'z', after: 'z' })],
      [placed({ before: 'x', after: 'x' })],
    ],
  ])('%s', (_, former, now) => {
    expect(pairByPlace(former, now)).toEqual([]);
  });
});
