import { describe, expect, it } from 'vitest';
import { goneNotes } from '../../../src/lib/ledger/notes/gone-notes.ts';
import { ledgerSchema } from '../../../src/lib/model/anchor.ts';
import { abandonLedger } from '../../../src/lib/ledger/keep-ledger.ts';
import {
  accepting,
  anchored,
  convert,
  converting,
  gone,
  publishedLedger,
  publishing,
} from '../../making/ledger/ledger-document.ts';

const one = 'Children are seen quickly when concerns are first reported to the authority.';
const two = 'Plans are reviewed by independent chairs who challenge drift and delay.';
const three = 'Foster carers receive training that prepares them for their role.';
const four = 'The board scrutinises performance information at every meeting.';

describe('drafts', () => {
  it('are named by the rules alone, and anew each time', () => {
    const drafts = convert(['# A', one, two], null, converting);
    expect(drafts.ledger.anchors.map(({ id, state, published }) => [id, state, published])).toEqual(
      [
        ['s-a', 'draft', null],
        ['a-1', 'draft', null],
        ['a-2', 'draft', null],
      ],
    );
    const again = convert(['# A', three, one, two], drafts.ledger, converting);
    expect(anchored(again).map(([id]) => id)).toEqual(['s-a', 'a-1', 'a-2', 'a-3']);
    expect(again.losses).toEqual([]);
  });

  it('become live on the day they are published, and stay so when that is done again', () => {
    const { ledger, document } = convert(['# A', one], null, publishing);
    expect(ledger.anchors.map(({ state, published }) => [state, published])).toEqual([
      ['live', '2026-01-05'],
      ['live', '2026-01-05'],
    ]);
    expect(document.blocks.map(({ state }) => state)).toEqual(['live', 'live']);
    expect(convert(['# A', one], ledger, { ...publishing, today: '2026-08-01' }).ledger).toEqual(
      ledger,
    );
  });
});

describe('new texts beside published ones', () => {
  it('take the next ordinal of their section that was never used', () => {
    const before = publishedLedger(['# A', one, two, three]);
    const lost = convert(['# A', one, two], before, accepting).ledger;
    const kept = convert(['# A', four, one, two], lost, converting);
    expect(anchored(kept).map(([id]) => id)).toEqual(['s-a', 'a-4', 'a-1', 'a-2']);
  });

  it('get the same draft each time until it is published', () => {
    const before = publishedLedger(['# A', one, two]);
    const lines = ['# A', one, four, '# B', three, two];
    const first = convert(lines, before, converting);
    expect(convert(lines, first.ledger, { ...converting, today: '2026-03-03' })).toEqual(first);
  });
});

describe('references', () => {
  it('follow when an anchor stays with its text', () => {
    const before = publishedLedger([
      '# Summary',
      `5. ${one}`,
      '- its item',
      '# Findings',
      `6. ${two}`,
    ]);
    const kept = convert(
      ['# Findings', `5. ${two}`, '# Summary', `6. ${one}`, '- its item'],
      before,
      converting,
    );
    const item = kept.document.blocks.find(({ text }) => text === 'its item');
    expect(item).toMatchObject({ id: 'summary-1', parent: 'para-5', section: 's-summary' });
    expect(kept.document.sections.map(({ id }) => id)).toEqual(['s-findings', 's-summary']);
  });

  it('from an empty number keep leading to the text beside it', () => {
    const lines = ['# A', `44. 45. ${one}`, `46. ${two}`];
    const before = publishedLedger(lines);
    expect(before.anchors.find(({ id }) => id === 'para-44')).toMatchObject({
      state: 'moved',
      to: ['para-45'],
      published: '2026-01-05',
    });
    expect(convert(lines, before, converting).ledger).toEqual(before);
    const without = convert(['# A', `45. ${one}`, `46. ${two}`], before, converting);
    expect(without.ledger.anchors.find(({ id }) => id === 'para-44')).toMatchObject({
      state: 'moved',
      to: ['para-45'],
    });
    expect(without.losses).toEqual([]);
  });

  it('never give an empty number’s anchor to a text that comes to bear the number', () => {
    const before = publishedLedger(['# A', `44. 45. ${one}`]);
    const kept = convert(['# A', `44. ${three}`, `45. ${one}`], before, converting);
    expect(anchored(kept).map(([id]) => id)).toEqual(['s-a', 'para-44-x2', 'para-45']);
  });
});

describe('an empty number', () => {
  it('takes no anchor from a text that had the number', () => {
    const before = publishedLedger(['# A', `44. ${one}`, `45. ${two}`]);
    const kept = convert(['# A', one, `44. 45. ${two}`], before, converting);
    expect(anchored(kept).map(([id]) => id)).toEqual(['s-a', 'para-44', 'para-45']);
    expect(kept.ledger.anchors.find(({ state }) => state === 'moved')).toMatchObject({
      id: 'para-44-x2',
      to: ['para-45'],
    });
  });
});

describe('the history', () => {
  it('records every wording, also one that comes back', () => {
    const before = publishedLedger(['# A', one, two]);
    const other = one.replace('quickly', 'promptly');
    const edited = convert(['# A', other, two], before, converting).ledger;
    const back = convert(['# A', one, two], edited, { ...converting, today: '2026-04-01' }).ledger;
    expect(back.anchors[1]).toMatchObject({
      state: 'edited',
      text: one,
      history: [
        { until: '2026-02-09', text: one },
        { until: '2026-04-01', text: other },
      ],
    });
  });

  it('records a change below a text, without calling the text edited', () => {
    const before = publishedLedger(['# A', one, '- Five children were seen.']);
    const kept = convert(['# A', one, '- Six children were seen.'], before, converting).ledger;
    const [, parent, item] = kept.anchors;
    expect(parent).toMatchObject({
      state: 'live',
      history: [{ text: one, below: ['Five children were seen.'] }],
    });
    expect(parent?.history[0]?.hash).toBe(parent?.hash);
    expect(item?.state).toBe('edited');
  });
});

describe('the notes of anchors without a text', () => {
  it('stand where the text stood, or at the text to which they lead', () => {
    const before = publishedLedger(['# A', one, two, three, four]);
    const kept = convert(['# A', one, three, four], before, accepting);
    expect(goneNotes(kept.ledger, kept.document)).toEqual([
      { id: 'a-2', state: 'withdrawn', to: [], reason: accepting.lossReason, before: 'a-3' },
    ]);
    const again = convert(['# A', one, three, four], kept.ledger, converting);
    expect(again.ledger).toEqual(kept.ledger);
  });

  it('stand before the whole paragraph when their place was in a list', () => {
    const before = publishedLedger([
      '# A',
      one,
      '- the first item of a list',
      '- the second item of that list',
      two,
    ]);
    const kept = convert(['# A', one, '- the second item of that list', two], before, accepting);
    expect(goneNotes(kept.ledger, kept.document)).toMatchObject([{ id: 'a-2', before: 'a-1' }]);
  });
});

describe('a document that no source gives any more', () => {
  it('is a loss of all its anchors, and withdrawn once that is accepted', () => {
    const before = publishedLedger(['# A', one]);
    expect(abandonLedger(before, converting).losses.map(({ id }) => id)).toEqual(['s-a', 'a-1']);
    const { ledger } = abandonLedger(before, accepting);
    expect(ledger?.anchors).toMatchObject([
      { state: 'withdrawn', reason: accepting.lossReason },
      { id: 'a-1' },
    ]);
    expect(abandonLedger(ledger!, converting).losses).toEqual([]);
  });

  it('leaves nothing where nothing was published', () => {
    expect(abandonLedger(convert(['# A', one], null, converting).ledger, converting)).toEqual({
      losses: [],
      ledger: null,
    });
  });
});

describe('the ledger’s schema', () => {
  it('refuses an anchor that stands twice', () => {
    const ledger = publishedLedger(['# A', one]);
    expect(ledgerSchema.safeParse(ledger).success).toBe(true);
    const twice = { ...ledger, anchors: [...ledger.anchors, ledger.anchors[0]] };
    expect(ledgerSchema.safeParse(twice).error?.issues[0]?.message).toContain('s-a');
  });

  it.each(['__proto__', 'Para-1', 'a b', ''])('refuses “%s” as an anchor', (id) => {
    const ledger = publishedLedger(['# A', one]);
    expect(
      ledgerSchema.safeParse({ ...ledger, anchors: [{ ...ledger.anchors[0], id }] }).success,
    ).toBe(false);
  });
});

it('a loss is described by anchor, beginning and what became of it', () => {
  const before = publishedLedger(['# A', one, two]);
  expect(gone(convert(['# A', one], before, accepting))).toEqual({ 'a-2': ['withdrawn', []] });
});
