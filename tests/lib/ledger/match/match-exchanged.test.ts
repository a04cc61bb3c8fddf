import { describe, expect, it } from 'vitest';
import { fates, heading, paragraph } from '../../../making/match-texts.ts';

const visits = 'Social workers visit children regularly and see each of them alone at home.';
const records = 'Case records show that the views of children are heard and acted upon.';
const health = 'The health needs of children looked after are assessed within the legal time.';
const dental = 'Dental checks are not always written down by the nurses who make them.';
const adoption = 'Adopters are prepared well and wait for a decision no longer than elsewhere.';
const thresholds = 'Thresholds are understood by partners who refer families for early help.';
const carers = 'Foster carers value their training and would recommend the council to friends.';
const budget = 'Elected members protected the budget of the service in spite of rising costs.';

const text = (id: string, ...sentences: string[]) => paragraph('s', id, sentences.join(' '));
const findings = heading('s', 'Findings');

describe('a paragraph that gave a whole sentence to another', () => {
  const known = [findings, text('1', visits, records), text('2', health), text('3', adoption)];

  it('is known again, and so is the one that took it', () => {
    const fresh = [findings, text('1', visits), text('2', records, health), text('3', adoption)];
    expect(fates(known, fresh)).toEqual({ s: 's', 1: '1', 2: '2', 3: '3' });
  });

  it('is not known again in one of which only another sentence is its own', () => {
    const fresh = [
      findings,
      text('1', 'So it was.', visits, thresholds, carers, budget),
      text('2', records, health),
      text('3', adoption),
    ];
    const before = known.with(1, text('1', visits, dental, records));
    expect(fates(before, fresh)['1']).toBe('lost');
  });

  it('is not known again by its lesser part: most of it is in the one that took the sentence', () => {
    const graded = 'It was judged to be good.';
    const before = known.with(1, text('1', health)).with(2, text('2', visits, graded));
    const fresh = [findings, text('a', health, visits), text('b', graded), text('3', adoption)];
    expect(fates(before, fresh)).toMatchObject({ 1: 'merged a', 2: 'split a b', 3: '3' });
  });

  it('is not known again if the one that took the sentence is now that sentence mostly', () => {
    const few = 'Dental checks are late.';
    const before = known.with(1, text('1', visits, records)).with(2, text('2', few));
    const fresh = [findings, text('a', visits), text('b', few, records), text('3', adoption)];
    expect(fates(before, fresh)).toMatchObject({ 1: 'split a b', 3: '3' });
  });

  it('is not known again elsewhere: the address never leaves its place without its words', () => {
    const fresh = [
      findings,
      text('2', records, health),
      text('3', adoption),
      heading('annex', 'Annex'),
      paragraph('annex', 'a', thresholds),
      paragraph('annex', 'b', visits),
      paragraph('annex', 'c', carers),
    ];
    expect(fates(known, fresh)['1']).toBe('lost');
  });

  it('is known again though a near-copy elsewhere has the sentence, too', () => {
    const copy = text('copy', records, dental.replace('nurses', 'doctors'));
    const before = known.with(1, text('1', visits, records, dental));
    const fresh = [
      findings,
      text('1', visits, dental),
      text('2', records, health),
      text('3', adoption),
    ];
    expect(fates(before, [...fresh, copy])).toEqual({ s: 's', 1: '1', 2: '2', 3: '3' });
  });

  it('is not known again by a few words, where all others went to different ones', () => {
    const few = 'This is so.';
    const before = [
      findings,
      text('1', few, visits, records, dental),
      text('2', health, thresholds),
      text('3', adoption, carers),
      text('4', budget, 'No complaint was made about it this year or last.'),
    ];
    const fresh = [
      findings,
      text('1', few, thresholds),
      text('2', health, visits),
      text('3', adoption, carers, records),
      text('4', budget, 'No complaint was made about it this year or last.', dental),
    ];
    expect(fates(before, fresh)['1']).toBe('lost');
  });
});

describe('two paragraphs that exchange a sentence', () => {
  it('are known again by those that stayed', () => {
    const few = ['Plans look clear.', 'Homes feel safe.'] as const;
    const known = [findings, text('1', few[0], visits, records), text('2', few[1], health, dental)];
    const fresh = [findings, text('a', few[1], visits, records), text('b', few[0], health, dental)];
    expect(fates(known, fresh)).toEqual({ s: 's', 1: 'a', 2: 'b' });
  });
});

describe('a sentence that moved', () => {
  it('makes no text known again if the one that took it is another text', () => {
    const known = [findings, text('1', visits, records), text('2', health), text('3', adoption)];
    const fresh = [findings, text('1', visits), text('new', budget, records), text('3', adoption)];
    expect(fates(known, fresh)).toMatchObject({ 1: 'lost', 2: 'lost', 3: '3' });
  });
});
