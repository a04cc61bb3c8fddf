import { describe, expect, it } from 'vitest';
import {
  areOpposite,
  differenceOf,
  type Difference,
} from '../../../../../src/lib/ledger/match/texts/sense.ts';
import { isFigure } from '../../../../../src/lib/text/telling-words.ts';

describe('two words say the contrary of each other', () => {
  it.each([
    ['clear', 'unclear'],
    ['inadequate', 'adequate'],
    ['increase', 'decrease'],
    ['more', 'fewer'],
    ['declined', 'improved'],
    ['majority', 'minority'],
  ])('“%s” and “%s”', (one, two) => {
    expect(areOpposite(one, two)).toBe(true);
  });

  it.each([
    ['clear', 'clean'],
    ['unclear', 'unclaer'],
    ['increase', 'increased'],
    ['more', 'more'],
    ['improved', 'weak'],
  ])('but not “%s” and “%s”', (one, two) => {
    expect(areOpposite(one, two)).toBe(false);
  });
});

describe('a figure', () => {
  it.each(['83', '2016', 'q1', 'three', 'twelve', 'third'])('is “%s”', (word) => {
    expect(isFigure(word)).toBe(true);
  });

  it.each(['visits', 'none', 'onerous'])('is not “%s”', (word) => {
    expect(isFigure(word)).toBe(false);
  });
});

describe('two texts differ in', () => {
  const names = new Set(['leeds', 'york']);

  it.each<[Difference, string, string, string]>([
    ['wording', 'another word', 'regularly', 'often'],
    ['wording', 'a figure that only one has', 'in 45 days', 'soon'],
    ['wording', 'a name that only one has', 'in Leeds', 'here'],
    ['figures', 'the day', '45', '35'],
    ['figures', 'a number written out', 'three', 'four'],
    ['sense', 'a negation put in', '', 'not'],
    ['sense', 'a negation taken out', 'never', ''],
    ['sense', 'the grade', 'good', 'outstanding'],
    ['sense', 'a word and its contrary', 'clear', 'unclear'],
    ['sense', 'a contrary without a common stem', 'above', 'below'],
    ['sense', 'the place', 'Leeds', 'York'],
    ['statement', 'the place and the figures', 'Leeds 83', 'York 12'],
  ])('%s: %s', (difference, _, mine, theirs) => {
    const wordsOf = (text: string) => text.toLowerCase().split(' ').filter(Boolean);
    expect(differenceOf(wordsOf(mine), wordsOf(theirs), (word) => names.has(word))).toBe(
      difference,
    );
  });
});
