import { describe, expect, it } from 'vitest';
import {
  nearness,
  rank,
  shortestStretch,
  type Matched,
} from '../../../../src/lib/search/answer/rank.ts';
import type { Concept } from '../../../../src/lib/search/bearing/concepts.ts';
import { standings } from '../../../../src/lib/search/index/standing.ts';

const alone = (_: number, column: number): Concept => ({ worth: 1, typed: [column], also: [] });
const telling = standings.length - 1;
const at = (places: number[]) => places.map((start) => ({ start, end: start + 1 }));
const matched = (ordinal: number, places: number[][], over: Partial<Matched> = {}): Matched => ({
  ordinal,
  length: 60,
  places: places.map(at),
  together: 0,
  share: places.filter((list) => list.length > 0).length / places.length,
  preferred: 0,
  standing: telling,
  ...over,
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
    expect(shortestStretch(matched(0, places))).toBe(expected);
  });

  it('makes nearness 1 for neighbours and less with words between', () => {
    expect(nearness(matched(0, [[0], [1]]))).toBe(1);
    expect(nearness(matched(0, [[0], [7]]))).toBe(0.25);
    expect(nearness(matched(0, [[], []]))).toBe(0);
  });
});

describe('the order of what was found', () => {
  const order = (hits: Matched[], counts = [10, 10], concepts = counts.map(alone)) =>
    rank(hits, { counts, paragraphs: 1000, meanLength: 60, concepts }).map(
      ({ ordinal }) => ordinal,
    );

  it.each<[string, Matched, Matched]>([
    [
      'all the words before most of them, even together',
      matched(2, [[0], [50]]),
      matched(1, [[0, 1, 2], []], { together: 2 }),
    ],
    [
      'the words as typed before their other forms',
      matched(2, [[0], [1]], { together: 2 }),
      matched(
        1,
        [
          [0, 5],
          [1, 6],
        ],
        { together: 1 },
      ),
    ],
    [
      'words side by side before words apart',
      matched(2, [[0], [1]], { together: 1 }),
      matched(1, [
        [0, 9],
        [30, 40],
      ]),
    ],
    [
      'what inspectors found before a question with the same words',
      matched(2, [[0], [1]], { together: 2, length: 200 }),
      matched(1, [[0], [1]], { together: 2, standing: 0 }),
    ],
    ['words near together', matched(2, [[0], [2]]), matched(1, [[0], [30]])],
    ['more occurrences', matched(2, [[0, 9], [2]]), matched(1, [[0], [2]])],
    ['a shorter paragraph', matched(2, [[0], [2]], { length: 20 }), matched(1, [[0], [2]])],
  ])('puts first %s', (_, first, second) => {
    expect(order([second, first])).toEqual([first.ordinal, second.ordinal]);
  });

  it('puts what stands where the reader looked before all else', () => {
    const named = matched(2, [[0], []], { preferred: 2 });
    expect(order([matched(1, [[0], [1]]), named])).toEqual([2, 1]);
  });

  it('puts the word that was typed before what may stand in its place', () => {
    const concept = { worth: 1, typed: [0], also: [{ column: 1, weight: 0.7 }] };
    const [typed, other] = [matched(2, [[0], []]), matched(1, [[], [0]])];
    expect(order([other, typed], [10, 10], [concept])).toEqual([2, 1]);
  });

  it('puts a paragraph with several words for one thing before one with one of them', () => {
    const also = [1, 2].map((column) => ({ column, weight: 0.7 }));
    const [several, one] = [
      matched(2, [[], [0], [9]]),
      matched(1, [[], [0], []], { share: 2 / 3 }),
    ];
    const asked = { worth: 1, typed: [0], also };
    expect(order([one, { ...several, share: 2 / 3 }], [3, 10, 10], [asked])).toEqual([2, 1]);
  });

  it('weighs a rare word more than a frequent one', () => {
    const [rare, frequent] = [matched(2, [[0], []]), matched(1, [[], [0]])];
    expect(order([frequent, rare], [3, 300])).toEqual([2, 1]);
  });

  it('is that of the library among equals, whatever the order of what came in', () => {
    const hits = [3, 1, 2].map((ordinal) => matched(ordinal, [[0]]));
    expect(order(hits, [3])).toEqual([1, 2, 3]);
    expect(order(hits.reverse(), [3])).toEqual([1, 2, 3]);
  });
});
