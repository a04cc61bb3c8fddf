import { describe, expect, it } from 'vitest';
import type { LedgerPlan } from '../../../../src/lib/ledger/keep-ledger.ts';
import type { Ledger } from '../../../../src/lib/model/anchor.ts';
import { textsThatAreBack } from '../../../../src/lib/ledger/returning/texts-back.ts';
import {
  accepting,
  anchored,
  convert,
  publishedLedger,
} from '../../../making/ledger/ledger-document.ts';

const hub =
  'Leaders have strengthened the multi-agency safeguarding hub since the last inspection, and contacts are screened on the day on which they arrive.';
const contrary = hub.replace('are screened', 'are not screened');
const reworded = hub.replace('strengthened', 'reorganised').replace('contacts', 'enquiries');
const missing =
  'Children who go missing from home are offered a conversation when they return, and what they say is passed on without delay.';
const carers =
  'Foster carers value the training that they are given, and would recommend fostering for the council to friends.';

const on = (today: string): LedgerPlan => ({ ...accepting, today, publish: true });
const idOf = ({ anchors }: Ledger, text: string) =>
  anchors.find((entry) => entry.text === text)!.id;
const entryOf = ({ anchors }: Ledger, id: string) => anchors.find((entry) => entry.id === id)!;

describe('a text that is back', () => {
  it.each([contrary, reworded])(
    'takes no address of one that stood beside it, though it stands in its place: %s',
    (other) => {
      const both = publishedLedger(['# A', missing, other, carers, '# B', hub]);
      const one = convert(['# A', missing, other, carers, '# B'], both, on('2026-02-09')).ledger;
      const { ledger } = convert(['# A', missing, hub, carers, '# B'], one, on('2026-03-09'));
      expect(entryOf(ledger, idOf(both, other))).toMatchObject({ state: 'withdrawn', to: [] });
      expect(entryOf(ledger, idOf(both, hub))).toMatchObject({ state: 'moved' });
    },
  );

  it('is no correction of its contrary, which was there when it had gone', () => {
    const first = publishedLedger(['# A', missing, hub, carers]);
    const second = convert(['# B', contrary, '# A', missing, carers], first, on('2026-02-09'));
    const third = convert(['# B', hub, '# A', missing, carers], second.ledger, on('2026-03-09'));
    expect(entryOf(third.ledger, idOf(second.ledger, contrary)).state).toBe('withdrawn');
  });

  it('is known with the day on which it went', () => {
    const first = publishedLedger(['# A', missing, hub, carers]);
    const { ledger } = convert(['# A', missing, carers], first, on('2026-02-09'));
    const { document } = convert(['# A', missing, hub, carers], null, on('2026-03-09'));
    expect(textsThatAreBack(ledger.anchors, document.blocks)).toEqual(new Map([[2, '2026-02-09']]));
    expect(textsThatAreBack(first.anchors, document.blocks)).toEqual(new Map());
  });
});

describe('a heading whose former words are back', () => {
  it('is itself, though another text has its last words and it stands under another heading', () => {
    const former = 'What closely and this show';
    const lines = (...title: string[]) => [
      '# A',
      carers,
      `# ${title[0]}`,
      hub,
      missing,
      ...title.slice(1),
    ];
    const first = publishedLedger(lines('Conclusions'));
    const id = idOf(first, 'Conclusions');
    const second = convert(lines(former), first, on('2026-02-09')).ledger;
    expect(entryOf(second, id)).toMatchObject({ state: 'edited' });
    const third = convert(lines('Conclusions'), second, on('2026-03-09')).ledger;
    const { ledger } = convert(
      ['# New', `# ${former}`, '# Conclusions', carers],
      third,
      on('2026-04-09'),
    );
    const { to } = entryOf(ledger, id);
    const text = to.length === 0 ? entryOf(ledger, id).text : entryOf(ledger, to[0]!).text;
    expect(['Conclusions', former]).toContain(text);
    expect(entryOf(ledger, id).state).not.toBe('withdrawn');
  });
});

describe('a text that returned under a second anchor and went', () => {
  it('leads from both to the third when its first wording is back', () => {
    const row = (figures: string) =>
      `In Leeds, visits to all children in care in time stood at ${figures} in the quarter.`;
    const first = publishedLedger(['# A', missing, row('75%'), carers]);
    const without = convert(['# A', missing, carers], first, on('2026-02-09')).ledger;
    const back = convert(['# A', missing, row('75%'), carers], without, on('2026-03-09'));
    const second = anchored(back).find(([, text]) => text === row('75%'))![0];
    const next = convert(
      ['# A', missing, row('81%'), carers],
      back.ledger,
      on('2026-04-09'),
    ).ledger;
    expect(entryOf(next, second).state).toBe('edited');
    const gone = convert(['# A', missing, carers], next, on('2026-05-09')).ledger;
    const { ledger } = convert(
      ['# B', hub, row('75%'), '# A', missing, carers],
      gone,
      on('2026-06-09'),
    );
    const [one, two] = [entryOf(ledger, idOf(first, row('75%'))), entryOf(ledger, second)];
    expect(one.state).toBe('moved');
    expect(two).toMatchObject({ state: 'moved', to: one.to });
  });
});
