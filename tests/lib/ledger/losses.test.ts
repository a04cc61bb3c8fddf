import { describe, expect, it } from 'vitest';
import { goneNotes } from '../../../src/lib/ledger/notes/gone-notes.ts';
import { abandonLedger } from '../../../src/lib/ledger/keep-ledger.ts';
import { describeLoss, type Loss } from '../../../src/lib/ledger/losses/losses.ts';
import { maskLedger, withdrawLedger } from '../../../src/lib/ledger/take-down.ts';
import { SoughtWords } from '../../../src/lib/take-down/find-words.ts';
import {
  accepting,
  convert,
  converting,
  publishedLedger,
  publishing,
} from '../../making/ledger/ledger-document.ts';

const one = 'Children are seen quickly when concerns are first reported to the authority.';
const two = 'Plans are reviewed by independent chairs who challenge drift and delay.';
const three = 'Foster carers receive training that prepares them for their role.';
const four = 'The board scrutinises performance information at every meeting.';

const loss: Loss = {
  document: 'york-2016-sif',
  id: 'para-4',
  state: 'withdrawn',
  to: [],
  text: one,
  near: null,
  nearest: null,
};

describe('a loss is told to a person', () => {
  it.each<[string, Partial<Loss>, string]>([
    ['that is gone', {}, 'is not in the new text.'],
    ['that is in doubt', { near: two }, `near it is “${two}”.`],
    ['that was divided', { state: 'split', to: ['a-1', 'a-2'] }, 'is now divided (a-1, a-2).'],
    ['that was joined', { state: 'merged', to: ['a-1'] }, 'is now part of a-1.'],
  ])('%s', (_, over, words) => {
    expect(describeLoss({ ...loss, ...over })).toMatch(/^york-2016-sif#para-4 “Children are/);
    expect(describeLoss({ ...loss, ...over })).toContain(words);
  });

  it('with the beginning of a long text', () => {
    const told = describeLoss({ ...loss, text: 'word '.repeat(40) });
    expect(/“(.*)”/.exec(told)?.[1]).toBe(`${'word '.repeat(16).trimEnd()}…`);
  });
});

describe('a loss that was accepted', () => {
  const before = publishedLedger(['# A', one, '- below', two, three]);
  const kept = convert(['# A', two, three], before, accepting);
  const entry = (id: string) => kept.ledger.anchors.find((anchor) => anchor.id === id);

  it('stays on record with its reason and the text it had, whole', () => {
    expect(kept.losses.map(({ id }) => id)).toEqual(['a-1', 'a-2']);
    expect(entry('a-1')).toMatchObject({
      state: 'withdrawn',
      reason: accepting.lossReason,
      published: '2026-01-05',
      history: [{ until: '2026-02-09', text: one, below: ['below'] }],
    });
  });

  it('stays where it stood among the others, however often it is converted', () => {
    const ids = ['s-a', 'a-1', 'a-2', 'a-3', 'a-4'];
    expect(kept.ledger.anchors.map(({ id }) => id)).toEqual(ids);
    const again = convert(['# A', two, three], kept.ledger, converting);
    expect(again.ledger.anchors.map(({ id }) => id)).toEqual(ids);
    expect(again.losses).toEqual([]);
  });

  it('gives its anchor to nobody, not even to a new text in its place', () => {
    const again = convert(['# A', four, two, three], kept.ledger, publishing);
    expect(again.document.blocks.map(({ id }) => id)).toEqual(['s-a', 'a-5', 'a-3', 'a-4']);
  });

  it('at the head of the document stays at the head', () => {
    const without = convert(['# B', four], publishedLedger([one, '# B', four]), accepting);
    expect(without.ledger.anchors.map(({ id }) => id)).toEqual(['opening-1', 's-b', 'b-1']);
    expect(goneNotes(without.ledger, without.document)).toMatchObject([{ before: 's-b' }]);
  });

  it('is of drafts none at all', () => {
    const drafts = convert(['# A', one, two], null, converting).ledger;
    const later = convert(['# A', two], drafts, converting);
    expect(later.losses).toEqual([]);
    expect(later.ledger.anchors.map(({ id }) => id)).toEqual(['s-a', 'a-1']);
  });
});

describe('the note of an anchor without a text', () => {
  const before = publishedLedger(['# A', one, two, three]);

  it('stands at the first of its parts, and at the end where nothing follows', () => {
    const parts = [one.slice(0, 40), one.slice(41)];
    const split = convert(['# A', two, three, ...parts], before, accepting);
    expect(goneNotes(split.ledger, split.document)).toEqual([
      {
        id: 'a-1',
        state: 'split',
        to: ['a-4', 'a-5'],
        reason: accepting.lossReason,
        before: 'a-4',
      },
    ]);
    const last = convert(['# A', one, two], before, accepting);
    expect(goneNotes(last.ledger, last.document)).toMatchObject([{ id: 'a-3', before: null }]);
  });

  it('stands before the next text, in the order in which several stood', () => {
    const kept = convert(['# A', three], before, accepting);
    expect(goneNotes(kept.ledger, kept.document)).toMatchObject([
      { id: 'a-1', before: 'a-3' },
      { id: 'a-2', before: 'a-3' },
    ]);
  });
});

describe('a document that no source gives any more', () => {
  it('leaves each published anchor withdrawn, with its text, and no draft', () => {
    const drafted = convert(['# A', one, four], publishedLedger(['# A', one]), converting).ledger;
    expect(drafted.anchors.map(({ state }) => state)).toEqual(['live', 'live', 'draft']);
    const { ledger, losses } = abandonLedger(drafted, accepting);
    expect(losses.map(({ id, text }) => [id, text])).toEqual([
      ['s-a', 'A'],
      ['a-1', one],
    ]);
    expect(ledger?.anchors.map(({ state, history }) => [state, history[0]?.text])).toEqual([
      ['withdrawn', 'A'],
      ['withdrawn', one],
    ]);
  });
});

describe('words that are taken down', () => {
  const parts = ['# A', one, '- the number 0123 is known', two];
  const ledger = publishedLedger(parts);

  it('go from what stood below a text too, and give no reason to texts without them', () => {
    const edited = convert(
      ['# A', one.replace('quickly', 'soon'), ...parts.slice(2)],
      ledger,
      converting,
    ).ledger;
    expect(edited.anchors[1]?.history[0]?.below).toEqual(['the number 0123 is known']);
    const masked = maskLedger(edited, new SoughtWords('0123'), 'A private number.');
    expect(masked.anchors[1]?.history).toMatchObject([{ text: '', below: [] }]);
    expect(masked.anchors.map(({ reason }) => reason)).toEqual([
      null,
      null,
      'A private number.',
      null,
    ]);
    expect(masked.anchors.map(({ hash }) => hash)).toEqual(edited.anchors.map(({ hash }) => hash));
  });

  it('leave the history of other texts as it was', () => {
    const edited = convert(['# A', one, parts[2]!, `${two} Well.`], ledger, converting).ledger;
    const masked = maskLedger(edited, new SoughtWords('0123'), 'A private number.');
    expect(masked.anchors[3]?.history).toMatchObject([{ text: two }]);
  });

  it('leave of a whole document no draft, no lead and no place, and the day of each fingerprint', () => {
    const drafted = convert([...parts, four], ledger, converting).ledger;
    const gone = convert(['# A', two, four], drafted, accepting).ledger;
    const after = withdrawLedger(gone, 'By order.', '2026-03-01')!;
    expect(after.anchors.map(({ id }) => id)).toEqual(['s-a', 'a-1', 'a-2', 'a-3']);
    for (const { state, to, parent, section, text, history } of after.anchors) {
      expect({ state, to, parent, section, text }).toEqual({
        state: 'withdrawn',
        to: [],
        parent: null,
        section: null,
        text: '',
      });
      expect(history).toHaveLength(1);
      expect(history[0]).toMatchObject({ text: '', below: [] });
    }
    expect(after.anchors.map(({ history }) => history[0]?.until)).toEqual([
      '2026-03-01',
      '2026-02-09',
      '2026-02-09',
      '2026-03-01',
    ]);
  });
});
