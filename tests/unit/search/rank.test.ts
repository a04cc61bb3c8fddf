import { describe, expect, it } from 'vitest';
import { nearness, rank, shortestStretch, type Matched } from '../../../src/lib/search/rank.ts';

const matched = (id: string, score: number, ...places: number[][]): Matched => ({
  id,
  score,
  places,
});

describe('the shortest stretch that has all the words found', () => {
  it.each([
    ['side by side', [[3], [4], [5]], 3],
    ['in another order', [[5], [3], [4]], 3],
    ['the nearest of several', [[0, 20], [9, 22], [21]], 3],
    ['one word', [[7, 9]], 1],
    ['a word that was not found', [[1], [], [4]], 4],
    ['none', [[], []], 0],
  ])('%s', (_, places, expected) => {
    expect(shortestStretch(matched('a', 1, ...places))).toBe(expected);
  });

  it('makes nearness 1 for neighbours and less with words between', () => {
    expect(nearness(matched('a', 1, [0], [1]))).toBe(1);
    expect(nearness(matched('a', 1, [0], [7]))).toBe(0.25);
    expect(nearness(matched('a', 1, [], []))).toBe(0);
  });
});

describe('the order of what was found', () => {
  const order = (hits: (Matched & { isPhrase: boolean })[]) => rank(hits).map(({ id }) => id);

  it('puts the phrase before a higher score', () => {
    const phrase = { ...matched('a', 1, [0], [1]), isPhrase: true };
    expect(order([{ ...matched('b', 9, [0], [5]), isPhrase: false }, phrase])).toEqual(['a', 'b']);
  });

  it('puts words that stand together before words apart', () => {
    const apart = { ...matched('a', 5, [0], [30]), isPhrase: false };
    const together = { ...matched('b', 4, [0], [2]), isPhrase: false };
    expect(order([apart, together])).toEqual(['b', 'a']);
  });

  it('puts more of the words before fewer', () => {
    const some = { ...matched('a', 5, [0], []), isPhrase: false };
    const all = { ...matched('b', 5, [0], [1]), isPhrase: false };
    expect(order([some, all])).toEqual(['b', 'a']);
  });

  it('is the same whatever the order of what came in', () => {
    const hits = ['c', 'a', 'b'].map((id) => ({ ...matched(id, 1, [0]), isPhrase: false }));
    expect(order(hits)).toEqual(['a', 'b', 'c']);
    expect(order(hits.reverse())).toEqual(['a', 'b', 'c']);
  });
});
