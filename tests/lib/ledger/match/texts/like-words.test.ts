import { describe, expect, it } from 'vitest';
import { likeWords } from '../../../../../src/lib/ledger/match/texts/like-words.ts';

describe('two words', () => {
  it.each([
    ['east', 'esat'],
    ['south', 'souuth'],
    ['quarter', 'quaeter'],
  ])('are one with a slip in it: %s, %s', (one, two) => {
    expect(likeWords(one, two)).toBeGreaterThan(0.65);
  });

  it.each([
    ['east', 'west'],
    ['clear', 'unclear'],
    ['2016', '2017'],
  ])('are two: %s, %s', (one, two) => {
    expect(likeWords(one, two)).toBe(0);
  });
});
