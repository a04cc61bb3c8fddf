import { expect, it } from 'vitest';
import { missingOf, withSlips } from '../../../src/client/search/find/spelling/slips.ts';
import type { SearchIndex } from '../../../src/client/search/index/search-index.ts';

const index = { isEnglish: (word: string) => Promise.resolve(word === 'knife') } as SearchIndex;

const sought = (typed: string, found: number) => ({
  typed,
  matches: new Map(Array.from({ length: found }, (_, ordinal) => [ordinal, []] as const)),
});
const clause = (typed: string, found: number, also = 0) => {
  return { terms: [sought(typed, found)], also: also === 0 ? [] : [sought('instead', also)] };
};

it.each([
  ['a word that nobody has', clause('unifrom', 0), true],
  ['a word of the dictionary', clause('knife', 0), false],
  ['a word that paragraphs have', clause('supervison', 3), false],
  ['a word in whose place others stand', clause('unifrom', 0, 2), false],
  ['a number', clause('2017', 0), false],
])('tells of %s whether it is a slip of the finger', async (_, one, isSlip) => {
  const [told] = await withSlips(index, [one]);
  expect(told!.isSlip).toBe(isSlip);
});

it('names the words that are missing', () => {
  expect(missingOf(clause('knife', 0))).toEqual(['knife']);
  expect(missingOf(clause('knife', 0, 1))).toEqual([]);
});
