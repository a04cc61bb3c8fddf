import { describe, expect, it } from 'vitest';
import { levelNotations, notationsOf } from '../../../../src/lib/search/question/notations.ts';
import { parseQuery } from '../../../../src/lib/search/question/query.ts';

describe('numbers are found however they are printed', () => {
  it.each([
    ['20%', ['20%', '20 per cent', '20 percent']],
    ['20 per cent', ['20%', '20 per cent', '20 percent']],
    ['£62m', ['£62m', '£62 million']],
    ['£62 million', ['£62m', '£62 million']],
    ['1565', ['1565', '1,565']],
    ['1,565', ['1565', '1,565']],
    ['£2000', ['£2000', '£2,000']],
    ['2013/14', ['2013/14', '2013-14', '2013-2014', '2013 to 2014']],
    ['2013–14', ['2013/14', '2013-14', '2013-2014', '2013 to 2014']],
    ['30/11/2015', ['30 November 2015']],
    ['31/01/16', ['31 January 2016']],
    ['2016', []],
    ['36', []],
    ['supervision', []],
  ])('%s', (typed, printed) => {
    const { words } = parseQuery(typed);
    expect(words.flatMap((word) => notationsOf(word))).toEqual(printed);
  });

  it('ages too', () => {
    const [word = ''] = parseQuery('16-/17-year-olds').words;
    expect(notationsOf(word)).toContain('16/17 year olds');
    expect(notationsOf(word)).toContain('16- to 17-year-olds');
  });
});

it.each(['s.47', 's47', 's 47', 'section 47'])('%s is a section', (typed) => {
  expect(levelNotations(`${typed} enquiries`)).toBe('section 47 enquiries');
});

it.each([
  ['13wk plans', '13 weeks plans'],
  ['within 72hrs', 'within 72 hours'],
  ['u16', 'under 16'],
  ['under16s', 'under 16'],
  ['homes for under 16s', 'homes for under 16'],
  ['over-18s', 'over 18'],
  ['u2 project', 'u2 project'],
])('%s is read as %s', (typed, read) => {
  expect(levelNotations(typed)).toBe(read);
});
