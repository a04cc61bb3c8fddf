import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../../src/lib/ledger/entries/entries.ts';
import { giveBack } from '../../../../src/lib/ledger/returning/give-back.ts';
import type { Kept, LedgerPlan } from '../../../../src/lib/ledger/keep-ledger.ts';
import type { Ledger, LedgerEntry } from '../../../../src/lib/model/anchor.ts';
import {
  accepting,
  anchored,
  convert,
  converting,
  publishedLedger,
  publishing,
} from '../../../making/ledger/ledger-document.ts';

const hub =
  'Leaders have strengthened the multi-agency safeguarding hub since the last inspection, and contacts are screened on the day on which they arrive.';
const missing =
  'Children who go missing from home are offered a conversation when they return, and what they say is passed on without delay.';
const good = 'Good.';

const on = (plan: LedgerPlan, today: string): LedgerPlan => ({ ...plan, today });
const entryOf = ({ anchors }: Ledger, id: string) => anchors.find((entry) => entry.id === id)!;
const idsOf = (kept: Kept, words: string) =>
  anchored(kept)
    .filter(([, text]) => text === words)
    .map(([id]) => id);

describe('a text that is back', () => {
  const today = '2026-03-01';
  const first = publishedLedger(['# A', hub, missing]);
  const gone = convert(['# A', missing], first, accepting).ledger;
  const { document } = convert(['# A', hub, missing], gone, converting);
  const withdrawn = entryOf(gone, 'a-1');
  const back = document.blocks.find(({ text }) => text === hub)!;
  /** The ledger as a conversion leaves it before texts are given back. */
  const entries = [withdrawn, draftOf(back), entryOf(gone, 'a-2')];
  const given = (before: Ledger) =>
    giveBack(entries, { before: before.anchors, blocks: document.blocks, today });

  it('is published in the moment in which its address leads to it', () => {
    const [note, text] = given(gone) as [LedgerEntry, LedgerEntry];
    expect(note).toMatchObject({ state: 'moved', to: [back.id] });
    expect(note.formerNotes).toMatchObject([{ until: today, state: 'withdrawn' }]);
    expect(text).toMatchObject({ id: back.id, state: 'live', published: today });
  });

  it('only moved, and has no former note, where it stood until this very conversion', () => {
    const [note] = given(first) as [LedgerEntry];
    expect(note).toEqual({ ...withdrawn, state: 'moved', to: [back.id] });
  });
});

describe('of two texts with the same few words under one heading', () => {
  const before = publishedLedger(['# A', good, hub, good, missing]);

  it('the one that went never leads to the one that stayed', () => {
    const one = convert(['# A', good, hub, missing], before, accepting);
    expect(entryOf(one.ledger, 'a-3')).toMatchObject({ state: 'withdrawn', to: [] });
    const next = convert(['# A', good, hub, missing], one.ledger, on(converting, '2026-03-01'));
    expect(next.ledger).toEqual(one.ledger);
  });

  it('the one that is back has one address only', () => {
    const none = convert(['# A', hub, missing], before, accepting).ledger;
    const lines = ['# A', good, hub, missing];
    const back = convert(lines, none, on(converting, '2026-03-01'));
    expect(entryOf(back.ledger, 'a-1')).toMatchObject({ state: 'moved', to: idsOf(back, good) });
    expect(entryOf(back.ledger, 'a-3')).toMatchObject({ state: 'withdrawn', to: [] });
  });
});

describe('a text of few words that was published again under another heading', () => {
  it('has its former address too once it stands under its own heading', () => {
    const before = publishedLedger(['# A', good, '# B', hub, missing]);
    const lost = convert(['# A', '# B', hub, missing], before, accepting).ledger;
    const other = convert(['# A', '# B', hub, good, missing], lost, on(publishing, '2026-03-01'));
    expect(entryOf(other.ledger, 'a-1').state).toBe('withdrawn');
    const lines = ['# A', good, '# B', hub, missing];
    const back = convert(lines, other.ledger, on(converting, '2026-04-01'));
    expect(idsOf(back, good)).toEqual(idsOf(other, good));
    expect(entryOf(back.ledger, 'a-1')).toMatchObject({ state: 'moved', to: idsOf(back, good) });
  });
});
