import { describe, expect, it } from 'vitest';
import type { Kept } from '../../../../src/lib/ledger/keep-ledger.ts';
import {
  anchored,
  convert,
  converting,
  publishedLedger,
} from '../../../making/ledger/ledger-document.ts';

const hub =
  'Leaders have strengthened the multi-agency safeguarding hub, and contacts are screened on the day on which they arrive.';
const missing =
  'Children who go missing from home are offered a conversation when they return, and what they say is passed on.';

const same = [{ document: null, known: 'para-1', fresh: 'para-1', reason: 'So it is.' }];
const textOf = (kept: Kept, id: string) => anchored(kept).find(([own]) => own === id)?.[1];

describe('a correction', () => {
  const before = publishedLedger(['# A', '1. Good.', `2. ${hub}`, '3. Weak.', `4. ${missing}`]);
  const other = ['# A', '1. Inadequate.', `2. ${hub}`, '3. Weak.', `4. ${missing}`];
  const corrected = convert(other, before, { ...converting, same }).ledger;

  it('is undone where the former wording is back', () => {
    const undone = convert(other.with(1, '1. Good.'), corrected, converting);
    expect(textOf(undone, 'para-1')).toBe('Good.');
    expect(undone.losses).toEqual([]);
  });

  it('is not undone where it stands, though another text has the former wording now', () => {
    const both = convert(['# A', 'Good.', ...other.slice(1)], corrected, converting);
    expect(textOf(both, 'para-1')).toBe('Inadequate.');
    expect(both.losses).toEqual([]);
    const reworded = ['# A', 'Good.', ...other.slice(1).with(1, `2. ${hub} All agree.`)];
    expect(textOf(convert(reworded, corrected, converting), 'para-1')).toBe('Inadequate.');
  });

  it('is not undone by another text that has the former wording and took its place', () => {
    const good = convert(other.with(3, '3. Good.'), corrected, {
      ...converting,
      same: [{ document: null, known: 'para-3', fresh: 'para-3', reason: 'So it is.' }],
    });
    expect(textOf(good, 'para-3')).toBe('Good.');
    const moved = convert(['# A', 'Good.', `2. ${hub}`, `4. ${missing}`], good.ledger, converting);
    expect(textOf(moved, 'para-3')).toBe('Good.');
    expect(moved.losses.map(({ id }) => id)).toEqual(['para-1']);
  });

  it('of a text that was printed twice and corrected in both places goes to one, where one is back', () => {
    const short = 'Plans are late.';
    const page = (text: string) => ['# A', `1. ${hub}`, text, `2. ${missing}`, `1. ${hub}`, text];
    const first = publishedLedger(page(short));
    const both = convert(page('Plans are late again.'), first, converting).ledger;
    const once = convert(['# B', short, `2. ${missing}`, `1. ${hub}`], both, converting);
    expect(once.document.blocks.filter(({ text }) => text === short)).toHaveLength(1);
    expect(new Set(anchored(once).map(([id]) => id)).size).toBe(once.document.blocks.length);
  });
});
