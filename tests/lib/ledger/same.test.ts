import { describe, expect, it } from 'vitest';
import { compareLedgers } from '../../../src/lib/ledger/compare-ledgers.ts';
import { explainLoss } from '../../../src/lib/ledger/losses/explain-loss.ts';
import { Matching } from '../../../src/lib/ledger/match/state/matching.ts';
import { Reader, toPieces } from '../../../src/lib/ledger/match/texts/known-text.ts';
import { NearestTexts } from '../../../src/lib/ledger/losses/nearest.ts';
import { parseSame } from '../../../src/lib/ledger/same.ts';
import { ledgerSchema } from '../../../src/lib/model/anchor.ts';
import {
  accepting,
  anchored,
  convert,
  converting,
  publishedLedger,
} from '../../making/ledger/ledger-document.ts';

const one = 'Children are seen quickly when concerns are first reported to the authority.';
const two = 'Plans are reviewed by independent chairs who challenge drift and delay.';
const other = 'The reviewed plans show chairs who challenge nobody, though time is lost to delay.';
const before = publishedLedger(['# A', `1. ${one}`, `2. ${two}`]);
const lines = ['# A', `1. ${one}`, `3. ${other}`];
const saying = (...said: string[]) => ({
  ...converting,
  same: said.map((pair) => parseSame(pair, 'The publisher says so.')),
});

describe('a loss is explained with', () => {
  it('the old text, the nearest new one, the difference, the reason and what to say', () => {
    const [loss] = convert(lines, before, converting).losses;
    const said = explainLoss(loss!).join('\n');
    expect(said).toContain(`was:      “${two}”`);
    expect(said).toContain(`nearest:  para-3 “${other}”`);
    expect(said).toContain('[-independent-]{+show+} chairs who challenge');
    expect(said).toMatch(/why not: {2}\d+ % of their words are the same/);
    expect(said).toContain('--same anytown-2020-ilacs#para-2=para-3');
  });

  it.each([
    [
      'a number or a negation in which the two differ',
      'In 2016 all 14 homes were good.',
      'number or a negation',
    ],
    [
      'that too little is the same',
      'In 2016 all 12 of the schools here were inspected.',
      'too little',
    ],
  ])('%s', (_, text, words) => {
    const item = { id: 'x', kind: 'paragraph' as const, number: null, parent: null, section: null };
    const piecesOf = (line: string) => toPieces([{ ...item, text: line }], new Reader());
    const open = new Matching(piecesOf('In 2016 all 12 homes were good.'), piecesOf(text));
    expect(new NearestTexts(open, () => 'x').of(0)?.why).toContain(words);
  });

  it('that nothing is near', () => {
    const [loss] = convert(['# A', `1. ${one}`], before, converting).losses;
    expect(explainLoss(loss!).join('\n')).toContain('no new text has much in common');
  });
});

describe('a person who says that two texts are the same', () => {
  it('is believed: the text keeps its address, and the ledger has the reason', () => {
    const kept = convert(lines, before, saying('para-2=para-3'));
    expect(kept.losses).toEqual([]);
    expect(anchored(kept)[2]).toEqual(['para-2', other]);
    const entry = kept.ledger.anchors.find(({ id }) => id === 'para-2');
    expect(entry).toMatchObject({
      state: 'edited',
      history: [{ text: two }],
      saidSame: [{ on: '2026-02-09', hash: entry?.hash, reason: 'The publisher says so.' }],
    });
    expect(ledgerSchema.parse(kept.ledger)).toEqual(kept.ledger);
    expect(compareLedgers(before, kept.ledger)).toEqual([]);
    expect(convert(lines, kept.ledger, saying('para-2=para-2')).ledger).toEqual(kept.ledger);
  });

  it('beats what the rule finds by itself', () => {
    const near = two.replace('challenge', 'question');
    const kept = convert(['# A', `1. ${near}`, `2. ${one}`], before, saying('para-1=para-2'));
    expect(anchored(kept).slice(1)).toEqual([
      ['para-1', near],
      ['para-2-x2', one],
    ]);
    expect(kept.losses.map(({ id }) => id)).toEqual(['para-2']);
  });

  it('gives a text that was withdrawn its address back', () => {
    const gone = convert(['# A', `1. ${one}`], before, accepting).ledger;
    const kept = convert(lines, gone, { ...saying('para-2=para-3'), today: '2026-03-01' });
    expect(kept.ledger.anchors.find(({ id }) => id === 'para-2')).toMatchObject({
      state: 'moved',
      to: ['para-3'],
      reason: 'The publisher says so.',
    });
    expect(kept.ledger.anchors.find(({ id }) => id === 'para-3')?.published).toBe('2026-03-01');
    expect(compareLedgers(gone, kept.ledger)).toEqual([]);
  });

  it.each([
    ['an anchor that was never published', ['para-7=para-3'], 'is no published anchor'],
    ['a text that is not there', ['para-2=para-8'], 'the new text has no “para-8”'],
    ['two addresses of one text', ['para-1=para-3', 'para-2=para-3'], 'one address only'],
    ['one address of two texts', ['para-2=para-3', 'para-2=para-1'], 'one text only'],
  ])('is refused for %s', (_, said, words) => {
    const { errors } = convert(lines, before, saying(...said));
    expect(errors.map(({ rule }) => rule)).toContain('same');
    expect(errors.map(({ message }) => message).join('\n')).toContain(words);
  });

  it('is refused for an anchor that is a draft yet', () => {
    const drafted = convert([...lines, '4. The board meets.'], before, accepting).ledger;
    const { errors } = convert(lines, drafted, saying('para-4=para-3'));
    expect(errors.map(({ message }) => message).join()).toContain(
      '“para-4” is no published anchor',
    );
  });

  it.each(['para-1', 'a=b=c', '=para-1', 'x#y#a=b'])('is refused for “%s”', (said) =>
    expect(() => parseSame(said, 'x')).toThrow('write OLD=NEW'),
  );
});
