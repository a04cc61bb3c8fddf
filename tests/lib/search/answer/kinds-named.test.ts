import { describe, expect, it } from 'vitest';
import { kindsNamed } from '../../../../src/lib/search/answer/kinds-named.ts';

const document = (slug: string, name: string, year?: string) => {
  return { slug, name, paragraphs: 1, authority: 'York', ...(year !== undefined && { year }) };
};
const documents = [
  document('a', 'York 2016, single inspection', '2016'),
  document('b', 'York 2017, scrutiny report', '2017'),
  document('c', 'York, inspection framework briefing'),
];
const named = (typed: string, councils: string[], years: string[]) =>
  kindsNamed(typed.split(' '), { councils, years }, documents).reports;

describe('a kind of document that a question names', () => {
  it.each([
    ['committee new teams', [], ['2017'], ['b']],
    ['scrutiny training', ['York'], ['2017'], ['b']],
    ['briefing graded', ['York'], [], ['c']],
    ['scrutiny by councillors', ['York'], ['2016'], []],
    ['scrutiny by councillors', ['York'], [], []],
    ['scrutiny by councillors', [], [], []],
  ])('%s, %j %j', (typed, councils, years, reports) => {
    expect(named(typed, councils, years)).toEqual(reports);
  });

  it('is said by words that are not looked for then', () => {
    const found = kindsNamed(['committee', 'teams'], { councils: [], years: ['2017'] }, documents);
    expect(found).toMatchObject({ at: [0], kinds: ['scrutiny report'] });
  });
});
