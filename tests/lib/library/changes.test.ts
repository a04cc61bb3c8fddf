import { describe, expect, it } from 'vitest';
import { changesOf, differenceOf } from '../../../src/lib/library/changes.ts';
import type { LedgerEntry } from '../../../src/lib/model/anchor.ts';

const entry = (more: Partial<LedgerEntry>): LedgerEntry => ({
  id: 'para-1',
  state: 'live',
  published: '2026-01-10',
  number: 1,
  hash: 'a'.repeat(64),
  deepHash: 'a'.repeat(64),
  to: [],
  reason: null,
  history: [],
  kind: 'paragraph',
  parent: null,
  section: null,
  text: 'Audits are regular.',
  ...more,
});
const former = (until: string, text: string) => ({
  until,
  hash: 'b'.repeat(64),
  deepHash: `${text.length}`.padEnd(64, 'c'),
  text,
  below: [],
});
const ledger = (...anchors: LedgerEntry[]) => ({
  contract: 1 as const,
  document: 'york-2022-ilacs',
  anchors,
});

describe('changes of published paragraphs', () => {
  it('are none for drafts, for live ones, and for aliases that never were a text', () => {
    const alias = entry({ id: 'para-44', state: 'moved', to: ['para-45'], hash: '', text: '' });
    const draft = entry({ id: 'para-2', state: 'draft', published: null });
    expect(changesOf([ledger(entry({}), alias, draft)])).toEqual([]);
  });

  it('show each correction with its date and its difference, newest first', () => {
    const history = [
      former('2026-02-01', 'Audits were regular.'),
      former('2026-03-01', 'Audits are regularly.'),
    ];
    const changes = changesOf([ledger(entry({ state: 'edited', history }))]);
    expect(changes.map(({ date, what }) => [date, what])).toEqual([
      ['2026-03-01', 'corrected'],
      ['2026-02-01', 'corrected'],
    ]);
    expect(changes[1]?.difference).toEqual([
      { kind: 'kept', text: 'Audits ' },
      { kind: 'removed', text: 'were' },
      { kind: 'added', text: 'are' },
      { kind: 'kept', text: expect.stringContaining(' ') as string },
      { kind: 'removed', text: 'regular' },
      { kind: 'added', text: 'regularly' },
      { kind: 'kept', text: '.' },
    ]);
  });

  it('tell a correction of the text itself from one in a text that belongs to it', () => {
    const history = [former('2026-02-01', 'Audits are regular.')];
    expect(changesOf([ledger(entry({ history }))])).toMatchObject([
      { what: 'corrected-below', difference: [], former: history[0]?.deepHash.slice(0, 8) },
    ]);
  });

  it('say where a text went, and why', () => {
    const gone = entry({ state: 'split', to: ['para-2', 'para-3'], reason: 'Divided in print.' });
    expect(changesOf([ledger(gone)])).toMatchObject([
      { what: 'split', to: ['para-2', 'para-3'], reason: 'Divided in print.', difference: [] },
    ]);
  });

  it('never show a text that was removed for legal reasons', () => {
    const redacted = entry({
      state: 'edited',
      history: [former('2026-02-01', '')],
      reason: 'A name was removed.',
    });
    expect(changesOf([ledger(redacted)])).toMatchObject([
      { difference: [], reason: 'A name was removed.' },
    ]);
  });
});

describe('the difference of two texts', () => {
  it('gives both texts back', () => {
    const parts = differenceOf('Care is good and safe.', 'Care was good, and safe.');
    const side = (left: string) =>
      parts
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join('');
    expect(side('added')).toBe('Care is good and safe.');
    expect(side('removed')).toBe('Care was good, and safe.');
  });
});
