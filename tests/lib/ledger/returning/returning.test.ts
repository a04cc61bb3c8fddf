import { describe, expect, it } from 'vitest';
import { compareLedgers } from '../../../../src/lib/ledger/compare-ledgers.ts';
import { deadEnds } from '../../../../src/lib/ledger/notes/dead-ends.ts';
import { goneNotes } from '../../../../src/lib/ledger/notes/gone-notes.ts';
import type { Ledger } from '../../../../src/lib/model/anchor.ts';
import type { LedgerPlan } from '../../../../src/lib/ledger/keep-ledger.ts';
import {
  accepting,
  anchored,
  convert,
  converting,
  publishedLedger,
} from '../../../making/ledger/ledger-document.ts';

const hub =
  'Leaders have strengthened the multi-agency safeguarding hub since the last inspection, and contacts are screened on the day on which they arrive.';
const missing =
  'Children who go missing from home are offered a conversation when they return, and what they say is passed on without delay.';
const carers =
  'Foster carers value the training that they are given, and would recommend fostering for the council to friends.';
const leavers =
  'Care leavers live in homes that suit them, and personal advisers know their young people well.';

const march: LedgerPlan = { ...converting, today: '2026-03-01' };
const entryOf = ({ anchors }: Ledger, id: string) => anchors.find((entry) => entry.id === id)!;
const textAt = ({ anchors }: Ledger, id: string) => anchors.find((one) => one.id === id)?.text;

const first = publishedLedger(['# Findings', `1. ${hub}`, `2. ${missing}`, `3. ${carers}`]);
const joined = ['# Findings', `1. ${hub} ${missing}`, `2. ${carers}`];

describe('what a published address leads to', () => {
  const { ledger } = convert(joined, first, accepting);

  it('is published in the moment in which the loss is accepted', () => {
    expect(entryOf(ledger, 'para-1')).toMatchObject({ state: 'merged', to: ['para-1-x2'] });
    expect(entryOf(ledger, 'para-1-x2')).toMatchObject({ state: 'live', published: '2026-02-09' });
    expect(deadEnds(ledger.anchors)).toEqual([]);
  });

  it('is published where a text is divided', () => {
    const before = publishedLedger(['# Findings', `1. ${hub} ${missing}`]);
    const divided = convert(['# Findings', `1. ${hub}`, `2. ${missing}`], before, accepting);
    const { to } = entryOf(divided.ledger, 'para-1');
    expect(to.map((id) => entryOf(divided.ledger, id).published)).toEqual([
      '2026-02-09',
      '2026-02-09',
    ]);
  });

  it('is not published where nobody accepts the loss', () => {
    const refused = convert(joined, first, converting);
    expect(refused.losses.map(({ id }) => id)).toEqual(['para-1', 'para-2']);
  });

  it('stays with the joined text when another one is put before it', () => {
    const next = convert(
      ['# Findings', `1. ${leavers}`, `2. ${hub} ${missing}`, `3. ${carers}`],
      ledger,
      march,
    );
    expect(next.losses).toEqual([]);
    expect(textAt(next.ledger, entryOf(next.ledger, 'para-2').to[0]!)).toBe(`${hub} ${missing}`);
  });

  it('is never another text: where it goes, the note says so', () => {
    const lines = ['# Findings', `1. ${leavers}`, `2. ${carers}`];
    const refused = convert(lines, ledger, march);
    expect(refused.losses.map(({ id }) => id)).toEqual(['para-1-x2']);
    const next = convert(lines, ledger, { ...accepting, today: '2026-03-01' });
    expect(entryOf(next.ledger, 'para-1')).toMatchObject({ state: 'withdrawn', to: [] });
    expect(entryOf(next.ledger, 'para-1').reason).toContain(
      'had become part of para-1-x2, withdrawn on 1 March 2026',
    );
    expect(compareLedgers(ledger, next.ledger)).toEqual([]);
    const again = convert(lines, next.ledger, { ...converting, today: '2026-04-01' });
    expect(again.ledger).toEqual(next.ledger);
  });

  it('is the text to which its words went on', () => {
    const lines = ['# Findings', `1. ${hub}`, `2. ${leavers}`, `3. ${missing} ${carers}`];
    const whole = convert(
      [lines[0]!, `1. ${hub}`, `2. ${leavers} ${missing}`, `3. ${carers}`],
      publishedLedger([lines[0]!, `1. ${hub}`, `2. ${leavers}`, `3. ${missing}`, `4. ${carers}`]),
      accepting,
    );
    expect(entryOf(whole.ledger, 'para-3').state).toBe('merged');
    const next = convert(lines, whole.ledger, { ...accepting, today: '2026-03-01' });
    const { state, to, reason, formerNotes } = entryOf(next.ledger, 'para-3');
    expect(state).toBe('merged');
    expect(textAt(next.ledger, to[0]!)).toBe(`${missing} ${carers}`);
    expect(reason).toContain('Its words went on from');
    expect(formerNotes).toHaveLength(1);
    expect(compareLedgers(whole.ledger, next.ledger)).toEqual([]);
    const again = convert(lines, next.ledger, { ...converting, today: '2026-04-01' });
    expect(again.ledger).toEqual(next.ledger);
  });

  it('is that text, too, where an older copy has its words', () => {
    const copy = `In other words: ${missing}`;
    const one = publishedLedger(['# A', hub, leavers, missing, carers, '# B', copy]);
    const id = one.anchors.find(({ text }) => text === missing)!.id;
    const lines = ['# A', hub, `${leavers} ${missing}`, carers, '# B', copy];
    const whole = convert(lines, one, accepting).ledger;
    expect(entryOf(whole, id).state).toBe('merged');
    const went = ['# A', hub, leavers, `${missing} ${carers}`, '# B', copy];
    const next = convert(went, whole, { ...accepting, today: '2026-03-01' }).ledger;
    expect(textAt(next, entryOf(next, id).to[0]!)).toBe(`${missing} ${carers}`);
  });

  it('leads on to where the text went', () => {
    const apart = convert(
      ['# Findings', `1. ${hub}`, `2. ${missing}`, `3. ${carers}`, `4. ${leavers}`],
      ledger,
      { ...accepting, today: '2026-03-01' },
    );
    const notes = goneNotes(apart.ledger, apart.document);
    const [one, two] = ['para-1', 'para-2'].map((id) => notes.find((note) => note.id === id)!);
    expect(textAt(apart.ledger, one!.to[0]!)).toBe(hub);
    expect(textAt(apart.ledger, two!.to[0]!)).toBe(missing);
  });
});

describe('the note of a text that was joined and then divided otherwise', () => {
  it('leads to all parts, and says what happened on the way', () => {
    const { ledger } = convert(joined, first, accepting);
    const [start, end] = [hub.slice(0, 60), `${hub.slice(61)} ${missing}`];
    const apart = convert(['# Findings', `1. ${start}`, `2. ${end}`, `3. ${carers}`], ledger, {
      ...accepting,
      today: '2026-03-01',
    });
    const note = goneNotes(apart.ledger, apart.document).find(({ id }) => id === 'para-1')!;
    expect(note.to.map((id) => textAt(apart.ledger, id))).toEqual([start, end]);
    expect(note.reason).toContain('was divided on 1 March 2026');
  });
});

describe('a text that returns word for word', () => {
  const without = convert(['# Findings', `1. ${hub}`, `2. ${carers}`], first, accepting).ledger;
  const all = ['# Findings', `1. ${hub}`, `2. ${missing}`, `3. ${carers}`];

  it('gets its address back: the note leads to it, with both days', () => {
    const back = convert(all, without, march);
    expect(back.losses).toEqual([]);
    const note = entryOf(back.ledger, 'para-2');
    expect(note).toMatchObject({ state: 'moved', to: ['para-2-x2'] });
    expect(note.reason).toContain('Withdrawn on 9 February 2026');
    expect(note.reason).toContain('since 1 March 2026');
    expect(note.formerNotes).toMatchObject([
      { until: '2026-03-01', state: 'withdrawn', reason: accepting.lossReason },
    ]);
    expect(entryOf(back.ledger, 'para-2-x2')).toMatchObject({
      state: 'live',
      published: '2026-03-01',
      text: missing,
    });
    expect(compareLedgers(without, back.ledger)).toEqual([]);
    expect(back.diagnostics.map(({ rule }) => rule)).toContain('text-returned');
    expect(convert(all, back.ledger, { ...converting, today: '2026-04-01' }).ledger).toEqual(
      back.ledger,
    );
  });

  it('breaks the promise where the note leads to other words, or what it said is not kept', () => {
    const { ledger } = convert(all, without, march);
    const changed = (over: object) => ({
      ...ledger,
      anchors: ledger.anchors.map((one) => (one.id === 'para-2' ? { ...one, ...over } : one)),
    });
    for (const over of [{ to: ['para-3'] }, { formerNotes: undefined }]) {
      expect(compareLedgers(without, changed(over)).join()).toContain('leads elsewhere');
    }
    expect(compareLedgers(ledger, changed({ formerNotes: [] })).join()).toContain(
      'what its note said before',
    );
  });

  it('does not become the text of one that resembles it elsewhere', () => {
    const plain = 'The Executive is asked to approve two new homes in York.';
    const contrary = plain.replace('is asked', 'is not asked');
    const alike = plain.replace('is asked', 'is duly asked');
    const last = '# Recommendations';
    const whole = publishedLedger(['# Summary', plain, hub, last, carers]);
    const on = (today: string): LedgerPlan => ({ ...accepting, publish: true, today });
    const changed = convert(
      ['# Summary', contrary, hub, last, carers, alike],
      whole,
      on('2026-02-09'),
    );
    const { ledger } = convert(
      ['# Summary', plain, hub, last, carers],
      changed.ledger,
      on('2026-03-01'),
    );
    const { id } = changed.ledger.anchors.find(({ text }) => text === alike)!;
    expect(entryOf(ledger, id)).toMatchObject({ state: 'withdrawn' });
  });

  it('gets it back as often as it goes', () => {
    let ledger = first;
    for (const [month, lines] of [joined, all, joined, all].entries()) {
      const today = `2026-0${month + 2}-01`;
      const next = convert(lines, ledger, { ...accepting, today }).ledger;
      expect(compareLedgers(ledger, next)).toEqual([]);
      expect(deadEnds(next.anchors)).toEqual([]);
      ledger = next;
    }
    const kept = convert(all, ledger, { ...converting, today: '2026-09-01' });
    const notes = goneNotes(kept.ledger, kept.document);
    for (const [id, text] of [
      ['para-1', hub],
      ['para-2', missing],
    ] as const) {
      expect(notes.find((note) => note.id === id)?.to.map((to) => textAt(ledger, to))).toEqual([
        text,
      ]);
    }
  });

  it('is not given one that another text has had all along', () => {
    const twice = publishedLedger(['# A', '1. Good.', '# B', '2. Good.', `3. ${hub}`]);
    const once = convert(['# A', '# B', '2. Good.', `3. ${hub}`], twice, accepting).ledger;
    const gone = once.anchors.filter(({ state }) => state === 'withdrawn');
    expect(gone.map(({ id }) => id)).toEqual(['para-1']);
    expect(convert(['# A', '# B', '2. Good.', `3. ${hub}`], once, march).ledger).toEqual(once);
  });

  it('of few words gets it back under its own heading only', () => {
    const before = publishedLedger(['# A', '1. Good.', '# B', `2. ${hub}`]);
    const lost = convert(['# A', '# B', `2. ${hub}`], before, accepting).ledger;
    const elsewhere = convert(['# A', '# B', `2. ${hub}`, '3. Good.'], lost, march).ledger;
    expect(entryOf(elsewhere, 'para-1').state).toBe('withdrawn');
    const back = convert(['# A', '1. Good.', '# B', `2. ${hub}`], lost, march).ledger;
    expect(entryOf(back, 'para-1')).toMatchObject({ state: 'moved', to: ['para-1-x2'] });
  });

  it('takes its former wording back where a correction is undone', () => {
    const before = publishedLedger(['# A', `1. ${hub}`, `2. ${missing}`]);
    const other = 'Leaders have weakened the hub, and no contact is ever screened when it arrives.';
    const same = [{ document: null, known: 'para-1', fresh: 'para-1', reason: 'So it is.' }];
    const corrected = convert(['# A', `1. ${other}`, `2. ${missing}`], before, {
      ...converting,
      same,
    });
    expect(anchored(corrected)[1]).toEqual(['para-1', other]);
    const undone = convert(['# A', `2. ${missing}`, `1. ${hub}`], corrected.ledger, march);
    expect(undone.losses).toEqual([]);
    expect(anchored(undone)).toContainEqual(['para-1', hub]);
  });

  it('takes it back also where other texts have that wording', () => {
    const lines = ['# A', '1. Good.', `2. ${hub}`, '# B', '3. Good.', `4. ${missing}`];
    const before = publishedLedger(lines);
    const same = [{ document: null, known: 'para-3', fresh: 'para-3', reason: 'So it is.' }];
    const other = lines.with(4, '3. Inadequate.');
    const changed = convert(other, before, { ...converting, same });
    expect(anchored(changed)).toContainEqual(['para-3', 'Inadequate.']);
    const undone = convert(lines, changed.ledger, march);
    expect(undone.losses).toEqual([]);
    expect(undone.ledger.anchors.map(({ id, text }) => [id, text])).toEqual(
      before.anchors.map(({ id, text }) => [id, text]),
    );
  });
});
