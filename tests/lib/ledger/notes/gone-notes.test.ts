import { describe, expect, it } from 'vitest';
import { goneNotes } from '../../../../src/lib/ledger/notes/gone-notes.ts';
import type { LedgerEntry } from '../../../../src/lib/model/anchor.ts';
import { buildBlock, buildDocument, buildLedgerEntry } from '../../../making/build-document.ts';

const published = '2026-01-05';
const note = (over: Partial<LedgerEntry>) => buildLedgerEntry({ published, ...over });
const divided = note({
  id: 'para-1',
  state: 'split',
  to: ['para-2', 'para-3'],
  reason: 'Divided.',
});
const document = buildDocument({ blocks: [buildBlock({ id: 'para-4' })] });
const text = note({ id: 'para-4', state: 'live' });

const told = (...entries: LedgerEntry[]) => {
  const anchors = [divided, ...entries, text];
  const notes = goneNotes({ contract: 1, document: 'anytown-2020-ilacs', anchors }, document);
  return notes.find(({ id }) => id === 'para-1')!;
};

describe('the note of a divided text', () => {
  it('says that it is part of another where its parts are one text now', () => {
    const joined = { state: 'merged' as const, to: ['para-4'], reason: 'Joined.' };
    const found = told(note({ id: 'para-2', ...joined }), note({ id: 'para-3', ...joined }));
    expect(found).toMatchObject({ state: 'merged', to: ['para-4'], before: 'para-4' });
    expect(found.reason).toBe(
      'Divided. Paragraph 2, to which it led, was joined with another text. ' +
        'Paragraph 3, to which it led, was joined with another text.',
    );
  });

  it('says that it was withdrawn where all its parts were', () => {
    const gone = { state: 'withdrawn' as const, reason: 'Out of date.' };
    const found = told(note({ id: 'para-2', ...gone }), note({ id: 'para-3', ...gone }));
    expect(found).toMatchObject({ state: 'withdrawn', to: [] });
    expect(found.reason).toContain('Paragraph 3, to which it led, was withdrawn: Out of date.');
  });
});
