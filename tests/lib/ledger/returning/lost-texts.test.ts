import { describe, expect, it } from 'vitest';
import { lostOf } from '../../../../src/lib/ledger/returning/lost-texts.ts';
import type { LedgerEntry } from '../../../../src/lib/model/anchor.ts';
import { hashText } from '../../../../src/lib/text/fingerprint.ts';
import { buildLedgerEntry } from '../../../making/build-document.ts';

const one = 'Children are seen quickly when concerns are first reported.';
const two = 'Plans are reviewed by independent chairs who challenge delay.';
const other = 'Foster carers receive training that prepares them for their role.';

const entry = (id: string, text: string, over: Partial<LedgerEntry> = {}): LedgerEntry =>
  buildLedgerEntry({
    id,
    state: 'live',
    published: '2026-01-05',
    text,
    hash: hashText(text),
    ...over,
  });
const leading = (...entries: LedgerEntry[]) => lostOf(entries).leading.map(({ id }) => id);

describe('a text is not lost', () => {
  it.each<[string, LedgerEntry[]]>([
    ['that stands', [entry('n', one)]],
    ['that is a part of another', [entry('n', one, { state: 'merged', to: ['a'] })]],
    [
      'whose parts are those to which it leads',
      [entry('n', `${one} ${two}`, { state: 'split', to: ['a'] })],
    ],
    ['that moved', [entry('n', other, { state: 'moved', to: ['a'] })]],
    ['that was a draft', [entry('n', other, { state: 'withdrawn', published: null })]],
  ])('%s', (_, entries) => {
    expect(leading(...entries, entry('a', one))).toEqual([]);
  });
});

describe('a text is lost', () => {
  it.each<[string, Partial<LedgerEntry>]>([
    ['that was withdrawn', { state: 'withdrawn' }],
    ['that the text which it became a part of has no more', { state: 'merged', to: ['a'] }],
    ['whose parts became other texts', { state: 'split', to: ['a'] }],
    ['that leads to nothing', { state: 'moved', to: ['x'] }],
    ['that leads to a note', { state: 'moved', to: ['m'] }],
  ])('%s', (_, over) => {
    const note = entry('m', two, { state: 'moved', to: ['a'] });
    expect(leading(entry('n', one, over), entry('a', other), note)).toEqual(['n']);
  });

  it('that leads to another lost one of the same words, and follows that', () => {
    const last = entry('m', one, { state: 'withdrawn' });
    const lost = lostOf([entry('n', one, { state: 'moved', to: ['m'] }), last]);
    expect(lost.leading.map(({ id }) => id)).toEqual(['m']);
    expect(lost.following.map(({ id }) => id)).toEqual(['n']);
  });
});
