import { describe, expect, it } from 'vitest';
import type { Anchorable } from '../../../../src/lib/ledger/match/texts/known-text.ts';
import { fates, heading, paragraph } from '../../../making/match-texts.ts';

const visits =
  'Social workers visit children regularly and see them alone, and case records show that their views are heard.';
const health =
  'The health needs of children looked after are assessed on time, but dental checks are not always recorded.';
const adoption =
  'The benefits for the child in moving once only to a permanent carer are recognised by the adoption team.';
const partners = 'Thresholds are understood by partners, and most referrals are of good quality.';
const imprint = 'This report may be copied in whole or in part as long as the source is named.';

const text = (section: string, id: string, words: string, over: Partial<Anchorable> = {}) => {
  return { ...paragraph(section, id, words), ...over };
};

const report = [
  heading('s', 'Findings'),
  text('s', '1', visits, { number: 1 }),
  text('s', '2', health, { number: 2 }),
  text('s', '3', adoption, { number: 3 }),
  text('s', '4', partners, { number: 4 }),
];
const same = { s: 's', 1: '1', 2: '2', 3: '3', 4: '4' };

describe('a text that still stands is not lost', () => {
  it('when its note is called by no marker any more', () => {
    const note = text('s', 'note', partners, { kind: 'footnote', parent: '1' });
    const loose = text('s', 'note', `¹ ${partners}`);
    expect(fates([...report.slice(0, 3), note], [...report.slice(0, 3), loose])).toMatchObject({
      note: 'note',
    });
  });

  it('when it turns into an imprint and bears its number in its text', () => {
    const now = report.with(3, text('s', '3', `3. ${adoption}`, { kind: 'boilerplate' }));
    expect(fates(report, now)).toEqual(same);
  });

  it('when a longer imprint has taken it up', () => {
    const taken = text('s', 'imprint', `${imprint} ${adoption} ${imprint}`, {
      kind: 'boilerplate',
    });
    expect(fates(report, [...report.toSpliced(3, 1), taken])).toEqual({
      ...same,
      3: 'merged imprint',
    });
  });

  it('when its heading is renamed without a word in common', () => {
    expect(fates(report, report.with(0, heading('s', 'What inspectors saw')))).toEqual(same);
  });

  it('but not when the page before its text was replaced, with another heading at its end', () => {
    const before = [text('a', '0', imprint), ...report];
    const page = [text('a', 'n', 'The council has asked for a review of its commissioning.')];
    const texts = report.slice(1).map((one) => ({ ...one, section: 'o' }));
    const now = [...page, heading('o', 'What staff told us'), ...texts];
    expect(fates(before, now)).toMatchObject({ s: 'lost', 1: '1', 4: '4' });
  });

  it('when it is corrected and the page is printed twice', () => {
    const page = (copy: string) => [
      text('s', `2${copy}`, health.replace('not always', 'rarely'), { number: 2 }),
      text('s', `3${copy}`, adoption, { number: 3 }),
    ];
    const now = [...report.slice(0, 2), ...page(''), ...page(' again'), report[4]!];
    expect(fates(report, now)).toEqual(same);
  });

  it('when it is printed three times: it is the copy in its section', () => {
    const annex = [heading('annex', 'Annex'), text('annex', 'copy', adoption)];
    const twice = [text('annex', 'again', adoption)];
    expect(fates(report, [...annex, ...twice, ...report])).toEqual(same);
  });
});

describe('a negation, a figure, a grade or a name', () => {
  const contrary = adoption.replace('are recognised', 'are not recognised');

  it('may be corrected where the text stands', () => {
    expect(fates(report, report.with(3, text('s', '3', contrary, { number: 3 })))).toEqual(same);
  });

  it('makes a text elsewhere another one', () => {
    const now = [heading('a', 'Annex'), text('a', 'new', contrary), ...report.toSpliced(3, 1)];
    expect(fates(report, now)).toEqual({ ...same, 3: 'lost' });
  });

  it('doesn’t make a copy the text while the text stands corrected at its place', () => {
    const slip = text('s', '3', adoption.replace('permanent', 'permanant'), { number: 3 });
    const now = report.with(3, slip).toSpliced(3, 0, text('s', 'new', contrary));
    expect(fates(report, now)).toEqual(same);
  });

  it('doesn’t make a copy far off the text while its place is held by a text much like it', () => {
    const costs = 'The adoption team helped 31 children to move once only to a permanent carer.';
    const known = [...report.slice(0, 4), text('s', '5', costs), report[4]!];
    const rewritten = 'Adoption staff helped 31 children move once to the carer who is theirs.';
    const copy = [heading('a', 'Annex'), text('a', 'new', costs.replace('31', '48'))];
    const now = [...report.slice(0, 4), text('s', '5', rewritten), report[4]!, ...copy];
    expect(fates(known, now)[5]).not.toBe('new');
  });

  it('makes a text elsewhere another one, also where every figure is another', () => {
    const told = 'Responses to 26 children of 85 who present as homeless are weak.';
    const other = text('a', 'new', told.replace('26', '16').replace('85', '17'));
    const now = [heading('a', 'Summary'), other, ...report];
    expect(fates([...report, text('s', '5', told)], now)).toMatchObject({ ...same, 5: 'lost' });
  });

  it('is in doubt where the text stands elsewhere with one, and in its place with two', () => {
    const twice = contrary.replace('once only', 'not only once');
    const now = [
      heading('a', 'Summary'),
      text('a', 'new', contrary),
      ...report.with(3, text('s', '3', twice)),
    ];
    expect(fates(report, now)).toEqual({ ...same, 3: 'lost' });
  });

  it('makes a much shorter text another one, also in its place', () => {
    const long = `${partners} The health of children was judged to be inadequate.`;
    const known = [...report.slice(0, 4), text('s', '4', long, { number: 4 })];
    const shorter = 'The health of children was not judged to be inadequate.';
    const now = [...report.slice(0, 4), text('s', '4', shorter, { number: 4 })];
    expect(fates(known, now)).toEqual({ ...same, 4: 'lost' });
  });

  it('is told from a slip: “clear” and “unclear” are two words', () => {
    const one = text('s', '5', 'Plans for children in care are clear.');
    const other = text('a', '5', 'Plans for children in care are unclear.');
    const now = [...report, heading('a', 'Annex'), other];
    expect(fates([...report, one], now)).toEqual({ ...same, 5: 'lost' });
  });
});

describe('a divided text', () => {
  it('has no part in a text that took a sentence of its neighbour’s', () => {
    const known = [
      heading('s', 'A'),
      text('s', '1', `${visits} ${health}`),
      text('s', '2', adoption),
    ];
    const fresh = [
      heading('s', 'A'),
      text('s', '1', visits),
      text('s', '2', `${adoption} ${health}`),
    ];
    expect(fates(known, fresh)).toEqual({ s: 's', 1: '1', 2: '2' });
  });

  it.each([
    ['without a negation', adoption],
    ['with one', adoption.replace('once only', 'not more than once')],
  ])('has no part in a text that says the contrary of one %s', (_, told) => {
    const known = [heading('s', 'A'), text('s', '1', `${visits} ${told}`), text('s', '2', health)];
    const contrary = told.replace('are recognised', 'are not recognised');
    const fresh = [
      heading('s', 'A'),
      text('s', 'a', visits),
      text('s', '2', `${told} ${health}`),
      text('s', 'b', contrary),
    ];
    expect(fates(known, fresh)[1]).not.toContain('b');
  });

  it('has no part in a text to another clause of which its negation went', () => {
    const told = `${adoption} ${partners} Permanence is not yet planned for early.`;
    const known = [heading('s', 'A'), text('s', '1', `${visits} ${told}`), text('s', '2', health)];
    const negation = told
      .replace('is not yet', 'is yet')
      .replace('are recognised', 'are not recognised');
    const fresh = [
      heading('s', 'A'),
      text('s', 'a', visits),
      text('s', 'b', told.replace('is not yet', 'is yet')),
      text('s', '2', health),
      heading('t', 'B'),
      text('t', 'c', negation),
    ];
    expect(fates(known, fresh)[1]).not.toContain('c');
  });

  it('leads to all its parts when none of them stands where it stood', () => {
    const known = [
      heading('s', 'A'),
      text('s', '1', `${visits} ${health}`),
      text('s', '2', adoption),
    ];
    const fresh = [
      text('s', 'a', visits),
      heading('s', 'A'),
      text('s', '2', adoption),
      text('s', 'b', health),
    ];
    expect(fates(known, fresh)).toEqual({ s: 's', 1: 'split a b', 2: '2' });
  });
});
