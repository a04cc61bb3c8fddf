import { describe, expect, it } from 'vitest';
import {
  impliedPhrase,
  isEmpty,
  parseQuery,
  wantedWords,
  type Query,
} from '../../../../src/lib/search/question/query.ts';
import { readState, toggle, writeState } from '../../../../src/lib/search/search-state.ts';

describe('what was typed', () => {
  it.each<[string, string, Partial<Query>]>([
    ['words', ' Drift  and delay ', { words: ['drift', 'and', 'delay'] }],
    ['a phrase', '"staying put" care', { phrases: ['staying put'], words: ['care'] }],
    ['a phrase in curly marks', '“staying put”', { phrases: ['staying put'] }],
    [
      'a phrase that is not closed',
      'care "staying pu',
      { phrases: ['staying pu'], words: ['care'] },
    ],
    ['a word to leave out', 'care -adoption', { words: ['care'], excluded: ['adoption'] }],
    [
      'a phrase to leave out',
      'care -"staying put"',
      { words: ['care'], excluded: ['staying put'] },
    ],
    ['a hyphen within a word', 'multi-agency', { words: ['multi-agency'] }],
    ['a dash alone', 'drift – delay', { words: ['drift', 'delay'] }],
    ['punctuation alone', '"" - … ?', {}],
    ['NOT in capitals', 'supervision NOT order', { words: ['supervision'], excluded: ['order'] }],
    ['not as a word', 'supervision not order', { words: ['supervision', 'not', 'order'] }],
    ['AND in capitals', 'drift AND delay', { words: ['drift', 'delay'] }],
    [
      'OR in capitals',
      'adoption OR fostering delay',
      { words: ['adoption', 'delay'], either: new Map([['adoption', ['fostering']]]) },
    ],
    ['a phrase with a gap', '"regular … reflective"', { phrases: ['regular', 'reflective'] }],
    [
      'a phrase as it is, whatever it has in it',
      '"DRIFT AND NOT 20 per cent of s 47"',
      { phrases: ['drift and not 20 per cent of s 47'] },
    ],
    ['a question', 'Who leads (in York)?', { words: ['who', 'leads', 'in', 'york'] }],
    ['an apostrophe', 'children’s', { words: ["children's"] }],
  ])('%s', (_, typed, expected) => {
    expect(parseQuery(typed)).toEqual({ words: [], phrases: [], excluded: [], ...expected });
  });

  it.each([
    ['drift and drift of delay', ['drift', 'delay']],
    ['to be or not', ['to', 'be', 'or', 'not']],
    ['of "staying put"', []],
  ])('%s: the words to look for are %j', (typed, expected) => {
    expect(wantedWords(parseQuery(typed))).toEqual(expected);
  });

  it('is empty where there is only something to leave out', () => {
    expect(isEmpty(parseQuery('-adoption'))).toBe(true);
    expect(isEmpty(parseQuery('care'))).toBe(false);
  });

  it.each([
    ['drift and delay', 'drift and delay'],
    ['what is staying put?', 'staying put'],
    ['in care', 'in care'],
    ['supervision', null],
    ['"staying put" in care', null],
  ])('%s may be meant as the phrase: %s', (typed, phrase) => {
    expect(impliedPhrase(parseQuery(typed))).toBe(phrase);
  });
});

describe('the address of a search', () => {
  it.each([
    ['', { q: '', chosen: {}, sort: 'relevance' }],
    ['?q=drift+and+delay', { q: 'drift and delay', chosen: {}, sort: 'relevance' }],
    [
      '?q=a&authority=York&year=2016&year=2022&sort=date',
      { q: 'a', chosen: { authority: ['York'], year: ['2016', '2022'] }, sort: 'date' },
    ],
    [
      '?q=a&also=north-west&also=%2F',
      { q: 'a', chosen: {}, sort: 'relevance', also: ['north-west', '/'] },
    ],
  ] as const)('%s holds it and gives it back', (address, state) => {
    const read = readState(address);
    expect(read).toEqual(state);
    expect(writeState(read)).toBe(address);
  });

  it('ignores what it does not know', () => {
    expect(readState('?q=a&sort=sideways&colour=red&year=&also=')).toEqual({
      q: 'a',
      chosen: {},
      sort: 'relevance',
    });
  });

  it('adds a choice and takes it out again', () => {
    const once = toggle({}, 'year', '2016');
    expect(toggle(once, 'year', '2022')).toEqual({ year: ['2016', '2022'] });
    expect(toggle(once, 'year', '2016')).toEqual({});
  });
});
