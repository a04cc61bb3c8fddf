import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../../src/lib/model/anchor.ts';
import {
  accepting,
  convert,
  converting,
  publishedLedger,
} from '../../../making/ledger/ledger-document.ts';

const hub =
  'Leaders have strengthened the multi-agency safeguarding hub since the last inspection.';
const carers = 'Foster carers value the training that they are given, and recommend it to friends.';
const missing = 'Children who go missing are offered a conversation when they return home.';
const visits =
  'Social workers visit children regularly, and see them alone as often as they should.';

const page = ['## Conduct', hub, missing];
const single = ['# Report', carers, ...page, visits];
const twice = ['# Report', carers, ...page, ...page, visits];
const corrected = [hub.replace('strengthened', 'rebuilt'), missing.replace('home', 'to care')];
const publishing = { ...converting, publish: true };

const entryOf = ({ anchors }: Ledger, id: string) => anchors.find((entry) => entry.id === id)!;
const copiesIn = ({ anchors }: Ledger) =>
  anchors.flatMap(({ id, copyOf }) => (copyOf === undefined ? [] : [[id, copyOf]]));

describe('a page that is printed twice', () => {
  const before = convert(twice, publishedLedger(single), publishing).ledger;

  it('has the texts of which its own are copies noted at each of them', () => {
    expect(copiesIn(before)).toEqual([
      ['s-conduct-x2', 's-conduct'],
      ['conduct-x2-1', 'conduct-1'],
      ['conduct-x2-2', 'conduct-2'],
    ]);
  });

  it('is known for a copy by its drafts when the first page has been corrected before they are published', () => {
    const draft = convert(twice, publishedLedger(single), converting).ledger;
    const lines = ['# Report', carers, '## Conduct', ...corrected, ...page, visits];
    const { ledger } = convert(lines, draft, publishing);
    expect(entryOf(ledger, 's-conduct-x2').copyOf).toBe('s-conduct');
  });

  it('leads to the first when it goes, down to a heading of one word', () => {
    const lines = ['# Report', carers, '## Conduct', ...corrected, visits];
    const { ledger } = convert(lines, before, accepting);
    const { state, to } = entryOf(ledger, 's-conduct-x2');
    expect([state, to.map((id) => entryOf(ledger, id).kind)]).toEqual(['moved', ['heading']]);
  });

  it('leads to the first when it goes, though that was corrected long before', () => {
    const mixed = ['# Report', carers, '## Conduct', ...corrected, ...page, visits];
    const later = convert(mixed, before, publishing).ledger;
    const lines = ['# Report', carers, '## Conduct', ...corrected, visits];
    const { ledger } = convert(lines, later, accepting);
    const { state, to } = entryOf(ledger, 's-conduct-x2');
    expect([state, to]).toEqual(['moved', ['s-conduct']]);
  });

  it('says nothing of two headings of one word over different texts', () => {
    const lines = ['# Report', '## Summary', hub, '## Summary', visits];
    expect(copiesIn(publishedLedger(lines))).toEqual([]);
  });
});

describe('a copy that was divided', () => {
  it('leads to the text that stands when its parts go', () => {
    const both = convert(
      ['# Report', carers, hub, missing, '## Copy', carers, hub, missing],
      null,
      publishing,
    ).ledger;
    const id = both.anchors.filter(({ text }) => text === hub)[1]!.id;
    const [head, tail] = [hub.slice(0, 43).trim(), hub.slice(43).trim()];
    const divided = ['# Report', carers, hub, missing, '## Copy', carers, head, tail, missing];
    const split = convert(divided, both, { ...accepting, publish: true }).ledger;
    const { ledger } = convert(['# Report', carers, hub, missing], split, accepting);
    expect(entryOf(split, id).state).toBe('split');
    expect(entryOf(ledger, entryOf(ledger, id).to[0] ?? id).text).toBe(hub);
    expect(entryOf(ledger, id).state).toBe('moved');
  });
});
