import { describe, expect, it } from 'vitest';
import { compareLedgers } from '../../../../src/lib/ledger/compare-ledgers.ts';
import { awayEnd, deadEnds } from '../../../../src/lib/ledger/notes/dead-ends.ts';
import type { Ledger, LedgerEntry } from '../../../../src/lib/model/anchor.ts';
import { hashText } from '../../../../src/lib/text/fingerprint.ts';
import {
  accepting,
  convert,
  converting,
  publishedLedger,
  publishing,
} from '../../../making/ledger/ledger-document.ts';

const one = 'Children are seen quickly when concerns are first reported to the authority.';
const two = 'Plans are reviewed by independent chairs who challenge drift and delay.';
const three = 'Foster carers receive training that prepares them for their role.';
const four = 'The board scrutinises performance information at every meeting that it holds.';
const lines = ['# A', `${one} ${two}`, three];
const joined = convert(lines, publishedLedger(['# A', one, two, three]), accepting).ledger;

function changed(id: string, over: Partial<LedgerEntry>, ledger: Ledger = joined): Ledger {
  const anchors = ledger.anchors.map((entry) => (entry.id === id ? { ...entry, ...over } : entry));
  return { ...ledger, anchors };
}

/** As conversions once left it: the target is a draft. */
const old = changed('a-4', { state: 'draft', published: null });

describe('a published note is a dead end where', () => {
  it.each<[string, Ledger, string]>([
    ['its target is a draft', old, 'draft'],
    ['its target is not there', changed('a-1', { to: ['a-9'] }), 'missing'],
    ['it has none', changed('a-1', { to: [] }), 'none'],
    [
      'it leads back to itself',
      changed('a-1', { to: ['a-2'] }, changed('a-2', { to: ['a-1'] })),
      'circle',
    ],
  ])('%s', (_, ledger, what) => {
    const found = deadEnds(ledger.anchors).map((end) => [end.id, end.what]);
    expect(found).toContainEqual(['a-1', what]);
  });

  it('its target in another document is a draft, or not there', () => {
    const ledgerOf = (slug: string) => (slug === 'other' ? old : null);
    expect(awayEnd('a-1', 'other#a-4', ledgerOf)?.what).toBe('draft');
    expect(awayEnd('a-1', 'other#a-3', ledgerOf)).toBeNull();
    expect(awayEnd('a-1', 'none#a-3', ledgerOf)?.what).toBe('missing');
  });
});

describe('a ledger with dead ends', () => {
  it.each([
    ['converting', converting],
    ['publishing', publishing],
  ])('stops %s, and says what to do', (_, plan) => {
    const [error] = convert(lines, old, plan).errors;
    expect(error).toMatchObject({ rule: 'dead-end', severity: 'error' });
    expect(error?.message).toContain('a-1 is published and leads to “a-4”, which is a draft');
    expect(error?.message).toContain('--accept-losses --reason');
  });

  it('is mended where that is accepted and the draft still has the text', () => {
    const { ledger, errors, losses } = convert(lines, old, accepting);
    expect([errors, losses]).toEqual([[], []]);
    expect(deadEnds(ledger.anchors)).toEqual([]);
    expect(ledger.anchors.find(({ id }) => id === 'a-4')).toMatchObject({
      state: 'live',
      published: '2026-02-09',
    });
    expect(compareLedgers(old, ledger)).toEqual([]);
  });

  it('has the notes withdrawn whose draft has other text by now', () => {
    const other = changed('a-4', { text: four, hash: hashText(four) }, old);
    const { ledger } = convert(['# A', four, three], other, accepting);
    expect(ledger.anchors.find(({ id }) => id === 'a-1')).toMatchObject({
      state: 'withdrawn',
      to: [],
    });
    expect(deadEnds(ledger.anchors)).toEqual([]);
    expect(compareLedgers(other, ledger)).toEqual([]);
    const again = convert(['# A', four, three], ledger, publishing);
    expect(again.ledger.anchors.find(({ id }) => id === 'a-1')?.state).toBe('withdrawn');
  });
});
