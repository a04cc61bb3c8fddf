import { describe, expect, it } from 'vitest';
import { asItStood, daysOfChange } from '../../../src/lib/library/former-document.ts';
import type { LedgerEntry } from '../../../src/lib/model/anchor.ts';

const signOf = (text: string) => [...text].reduce((sum, one) => sum + one.charCodeAt(0), 0);
const hashOf = (text: string) => signOf(text).toString(16).padStart(64, '0');
const entry = (id: string, text: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id,
  state: 'live',
  published: '2026-01-10',
  number: null,
  hash: hashOf(text),
  deepHash: hashOf(text),
  to: [],
  reason: null,
  history: [],
  kind: 'paragraph',
  parent: null,
  section: null,
  text,
  ...more,
});
const former = (until: string, text: string, hash = hashOf(text)) => ({
  until,
  hash,
  deepHash: hash,
  text,
  below: [],
});
const shown = (anchors: LedgerEntry[], day: string) =>
  asItStood({ anchors }, day).map(({ id, text, since }) => `${id} ${since} ${text}`);

const anchors = [
  entry('para-1', 'Always so.'),
  entry('para-2', 'Third.', {
    state: 'edited',
    history: [former('2026-02-01', 'First.'), former('2026-03-01', 'Second.')],
  }),
  entry('para-3', '', { state: 'withdrawn', history: [former('2026-03-01', 'It went.')] }),
  entry('para-4', 'New with the correction.', { published: '2026-03-01' }),
  entry('para-5', 'A draft.', { state: 'draft', published: null }),
];

describe('a document as it stood before a day', () => {
  it('can be shown for each day on which published texts changed', () => {
    expect(daysOfChange({ anchors })).toEqual(['2026-02-01', '2026-03-01']);
    expect(daysOfChange({ anchors: [anchors[0]!, anchors[4]!] })).toEqual([]);
  });

  it('has the texts of that time, in their order, and says what became of each', () => {
    expect(shown(anchors, '2026-03-01')).toEqual([
      'para-1 same Always so.',
      'para-2 corrected Second.',
      'para-3 gone It went.',
    ]);
    expect(shown(anchors, '2026-02-01')).toEqual([
      'para-1 same Always so.',
      'para-2 corrected First.',
      'para-3 gone It went.',
    ]);
  });

  it('has a text that was published and corrected on one day as it was published', () => {
    const both = entry('para-1', 'Now.', { history: [former('2026-01-10', 'At first.')] });
    expect(shown([both], '2026-01-10')).toEqual(['para-1 corrected At first.']);
  });

  it('has no text that was published on the day, and corrected later', () => {
    const later = entry('para-9', 'Now.', {
      published: '2026-03-01',
      history: [former('2026-04-01', 'Then.')],
    });
    expect(shown([later], '2026-03-01')).toEqual([]);
    expect(shown([later], '2026-04-01')).toEqual(['para-9 corrected Then.']);
  });

  it('tells of words that were taken down that they are, and shows none', () => {
    const redacted = entry('para-1', 'Seen by ███.', { history: [former('2026-03-01', '', 'x')] });
    expect(shown([redacted], '2026-03-01')).toEqual(['para-1 corrected ']);
  });

  it('has the same text where only something below it was corrected', () => {
    const above = entry('para-1', 'The same.', { history: [former('2026-03-01', 'The same.')] });
    expect(shown([above], '2026-03-01')).toEqual(['para-1 same The same.']);
  });
});
