import { describe, expect, it } from 'vitest';
import { followTargets, withNote } from '../../../../src/lib/ledger/notes/former-notes.ts';
import type { LedgerEntry } from '../../../../src/lib/model/anchor.ts';
import { buildLedgerEntry } from '../../../making/build-document.ts';

const published = '2026-01-05';
const live = (id: string) => buildLedgerEntry({ id, state: 'live', published });
const merged = buildLedgerEntry({
  id: 'para-1',
  state: 'merged',
  published,
  to: ['para-2'],
  reason: 'Joined by the publisher.',
});
const gone = buildLedgerEntry({
  id: 'para-2',
  state: 'withdrawn',
  published,
  reason: 'Out of date.',
  history: [{ until: '2026-03-01', hash: '', deepHash: '', text: '', below: [] }],
});

const noteIn = (entries: readonly LedgerEntry[]) => entries.find(({ id }) => id === 'para-1')!;

describe('a note that says something else', () => {
  it('keeps all that it said before, the oldest first', () => {
    const once = withNote(merged, { state: 'withdrawn', to: [], reason: 'Gone.' }, '2026-03-01');
    const twice = withNote(once, { state: 'moved', to: ['a'], reason: 'Back.' }, '2026-04-01');
    expect(twice).toMatchObject({ state: 'moved', to: ['a'], reason: 'Back.' });
    expect(twice.formerNotes).toEqual([
      { until: '2026-03-01', state: 'merged', to: ['para-2'], reason: merged.reason },
      { until: '2026-04-01', state: 'withdrawn', to: [], reason: 'Gone.' },
    ]);
  });
});

describe('a note whose text went', () => {
  const [note] = followTargets([merged, gone], '2026-03-01') as [LedgerEntry];

  it('says that it was withdrawn with it, when and why', () => {
    expect(note).toMatchObject({ state: 'withdrawn', to: [] });
    expect(note.reason).toBe(
      'The text had become part of para-2, withdrawn on 1 March 2026: Out of date.',
    );
  });

  it('leads on where the text is back under another address', () => {
    const back = { ...gone, state: 'moved' as const, to: ['para-3'] };
    const again = noteIn(followTargets([note, back, live('para-3')], '2026-04-01'));
    expect(again).toMatchObject({ state: 'moved', to: ['para-3'] });
    expect(again.reason).toContain('The text of para-2 stands here again since 1 April 2026.');
    expect(again.formerNotes?.map(({ state }) => state)).toEqual(['merged', 'withdrawn']);
  });

  it('stays as it is while the text stands, and where it was a draft’s', () => {
    const standing = [merged, live('para-2')];
    expect(followTargets(standing, '2026-03-01')).toEqual(standing);
    const drafts = [{ ...merged, published: null }, gone];
    expect(followTargets(drafts, '2026-03-01')).toEqual(drafts);
  });

  it('still leads to the other where one of two went', () => {
    const both = { ...merged, state: 'split' as const, to: ['para-2', 'para-3'] };
    const entries = [both, gone, live('para-3')];
    expect(followTargets(entries, '2026-03-01')).toEqual(entries);
  });
});
