import { describe, expect, it } from 'vitest';
import { fates, heading, paragraph } from '../../../making/match-texts.ts';

const note = 'Personal advisers stay in touch with care leavers until they are twenty-five.';
const health =
  'The health needs of children looked after are assessed on time, and the nurses who do so know them well.';
const adoption =
  'Adopters are prepared well, wait for a decision no longer than elsewhere, and are visited afterwards.';
const carers = 'Foster carers value the training that they are given.';
const findings = heading('s', 'Findings');
const text = (id: string, ...sentences: string[]) => paragraph('s', id, sentences.join(' '));

describe('a text whose words now stand within a longer one', () => {
  const known = [findings, text('1', health), text('2', adoption), text('3', note)];

  it('has become a part of that', () => {
    const fresh = [findings, text('1', health), text('2', adoption, note)];
    expect(fates(known, fresh)['3']).toBe('merged 2');
  });

  it('is lost where they stand in two, of which either could be meant', () => {
    const imprint = (id: string) => text(id, `Imprint ${id} begins here.`, note, `End of ${id}.`);
    const fresh = [findings, text('1', health), text('2', adoption), imprint('a'), imprint('b')];
    expect(fates(known, fresh)).toEqual({ s: 's', 1: '1', 2: '2', 3: 'lost' });
  });

  it('is lost where they stood there before', () => {
    const whole = text('2', adoption, note);
    const fresh = [findings, text('1', health), whole];
    expect(fates(known.with(2, whole), fresh)).toEqual({ s: 's', 1: '1', 2: '2', 3: 'lost' });
  });

  it('is lost where they stood in another text before, which stands there now', () => {
    const whole = text('2', note, adoption);
    const more = 'Homes are near to schools, and children who live there can take the bus to town.';
    const imprint =
      'Copies of the whole are free of charge; ask at the town hall, or write to the printers in Mill Lane for large type.';
    const fresh = [findings, text('1', health), text('5', more, note, adoption, imprint)];
    expect(fates(known.with(2, whole), fresh)['3']).toBe('lost');
  });

  it('is not taken up where a text half like it stands in its place', () => {
    const rewritten = text('c', 'Personal advisers keep in touch with care leavers, year by year.');
    const copied = text('d', health.replace('nurses', 'doctors'), note);
    const fresh = [findings, text('1', health), text('2', adoption), rewritten, text('9', carers)];
    const known = [
      findings,
      text('1', health),
      text('2', adoption),
      text('3', note),
      text('9', carers),
    ];
    expect(fates(known, [...fresh, copied])['3']).not.toBe('merged d');
  });

  it('is lost where it is of a few words, which may stand anywhere', () => {
    const few = text('4', 'Plans are clear.');
    const imprint = text(
      'a',
      'Copies are free.',
      'Plans are clear.',
      'Ask at the town hall for more.',
    );
    const fresh = [...known, imprint];
    expect(fates([...known, few], fresh)).toEqual({ s: 's', 1: '1', 2: '2', 3: '3', 4: 'lost' });
  });

  it('is that one, and not a near-copy of it with another figure', () => {
    const figure =
      'In Vale, children seen alone stood at 99% in the quarter, against 74% a year before.';
    const copy = text('a', figure.replace('99%', '46%'));
    const fresh = [
      findings,
      text('1', health),
      text('2', adoption),
      copy,
      text('4', figure, note, health.replace('nurses', 'doctors')),
    ];
    expect(fates([...known.slice(0, 3), text('4', figure)], fresh)['4']).not.toBe('a');
  });

  it('is not the near-copy of a text that was left of a longer one', () => {
    const figure =
      'In Vale, children seen alone stood at 99% in the quarter, against 74% a year before.';
    const longer = text('4', figure, note);
    const copy = text('5', figure.replace('99%', '46%'));
    const fresh = [findings, text('1', health), text('2', adoption), text('9', figure)];
    expect(fates([...known.slice(0, 3), longer, copy], fresh)['5']).toBe('lost');
  });
});
