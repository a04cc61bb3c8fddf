import { describe, expect, it } from 'vitest';
import { plainWords, readWords } from '../../../src/lib/themes/written-words.ts';

function foundIn(words: string, text: string): string | undefined {
  const read = readWords(words);
  if ('fault' in read) throw new Error(read.fault);
  return new RegExp(read.pattern, 'iu').exec(text)?.[0];
}

describe('words as people write them', () => {
  it.each([
    ['pathway plan(s)', 'Pathway plans are late.', 'Pathway plans'],
    ['pathway plan(s)', 'A pathway plan.', 'pathway plan'],
    ['pathway plan(s)', 'A pathway planner.', undefined],
    ['out-of-hours', 'The out of hours service.', 'out of hours'],
    ['short breaks', 'A short-breaks team.', 'short-breaks'],
    ['criminal/gang exploitation', 'Gang exploitation.', 'Gang exploitation'],
    ['assess*', 'They assessed it.', 'assessed'],
    ['(initial) health assessment(s)', 'A health assessment.', 'health assessment'],
    ['(initial) health assessment(s)', 'Initial health assessments.', 'Initial health assessments'],
    ['delay ... permanence', 'Delay in securing permanence.', 'Delay in securing permanence'],
    ['delay ... permanence', 'Delay for those who still wait for permanence.', undefined],
    ['MASH(es)', 'Two MASHes.', 'MASHes'],
    ['MASH', 'They mash it.', undefined],
    ["children's home(s)", "A children's home.", "children's home"],
    ['children’s home(s)', "A children's home.", "children's home"],
    ['child(ren)', 'A childhood.', undefined],
  ])('%s in “%s”', (words, text, found) => {
    expect(foundIn(words, text)).toBe(found);
  });

  it.each([
    ['plan(s', /bracket that has no partner/],
    ['plan+', /can't be read/],
    ['(the)', /always there/],
    ['plan (of)', /ends in a word that may be missing/],
    ['...', /always there/],
  ])('that can’t be read are told so: %s', (words, fault) => {
    const read = readWords(words);
    expect('fault' in read && read.fault).toMatch(fault);
  });

  it('are sought where one of their own words begins', () => {
    expect(readWords('(the) child protection plan(s)')).toMatchObject({ keys: ['protection'] });
    expect(readWords('gang/county lines')).toMatchObject({ keys: ['lines'] });
  });

  it('are shown without the signs that widen them', () => {
    expect(plainWords('criminal/gang plan(s) assess*')).toBe('criminal or gang plan assess…');
  });
});
