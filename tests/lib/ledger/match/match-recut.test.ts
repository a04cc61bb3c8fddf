import { describe, expect, it } from 'vitest';
import { fates, heading, paragraph } from '../../../making/match-texts.ts';

const visits = 'Social workers visit children regularly and see each of them alone at home.';
const records = 'Case records show that the views of children are heard and acted upon.';
const health = 'The health needs of children looked after are assessed within the legal time.';
const adoption = 'Adopters are prepared well and wait for a decision no longer than elsewhere.';

const text = (id: string, ...parts: string[]) => paragraph('s', id, parts.join(' '));
const findings = heading('s', 'Findings');
const words = records.split(' ');
const [head, tail] = [words.slice(0, 4).join(' '), words.slice(4).join(' ')];

describe('two paragraphs that were joined and cut apart elsewhere', () => {
  const known = [findings, text('1', visits, records), text('2', health), text('3', adoption)];

  it('lead to all the texts that have their words', () => {
    const fresh = [findings, text('a', visits, head), text('b', tail, health), text('3', adoption)];
    expect(fates(known, fresh)).toEqual({ s: 's', 1: 'split a b', 2: 'merged b', 3: '3' });
  });

  it('do so where most of one went to the other', () => {
    const before = known.with(1, text('1', 'It was good.', visits, records));
    const fresh = [
      findings,
      text('a', 'It was good.'),
      text('b', visits, records, health),
      text('3', adoption),
    ];
    expect(fates(before, fresh)).toMatchObject({ 1: 'split a b', 2: 'merged b' });
  });

  it('do not if a word is another one, or they stand apart', () => {
    const other = tail.replace('acted', 'frowned');
    const fresh = [
      findings,
      text('a', visits, head),
      text('b', other, health),
      text('3', adoption),
    ];
    expect(fates(known, fresh)['1']).toBe('lost');
    const apart = [findings, text('a', visits, head), text('3', adoption), text('b', tail, health)];
    expect(fates(known, apart)['1']).toBe('lost');
  });
});
