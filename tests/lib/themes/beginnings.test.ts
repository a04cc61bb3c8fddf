import { describe, expect, it } from 'vitest';
import { Beginnings } from '../../../src/lib/themes/beginnings.ts';

function called(beginnings: [string, number][], lower: string): number[] {
  const rules: number[] = [];
  new Beginnings(beginnings).callRules(lower, (rule) => rules.push(rule));
  return rules;
}

describe('beginnings of words', () => {
  it('call for their rules where a word begins with them, not within a word', () => {
    expect(called([['visit', 1]], 'two visits')).toEqual([1]);
    expect(called([['visit', 1]], 'a revisit')).toEqual([]);
    expect(called([['visit', 1]], 'pre-visit (visitors)')).toEqual([1, 1]);
  });

  it('call for every rule whose beginning a word has', () => {
    const beginnings: [string, number][] = [
      ['re', 1],
      ['review', 2],
      ['reviews', 3],
      ['rest', 4],
    ];
    expect(called(beginnings, 'a review')).toEqual([1, 2]);
  });

  it('begin behind any sign that is no letter and no digit, and go on over signs of their own', () => {
    expect(called([['élan', 1]], '“élan”')).toEqual([1]);
    expect(called([["children's", 1]], "the children's home")).toEqual([1]);
    expect(called([['lan', 1]], 'élan')).toEqual([]);
  });
});
