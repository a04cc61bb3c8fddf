import { describe, expect, it } from 'vitest';
import type { LedgerPlan } from '../../../../src/lib/ledger/keep-ledger.ts';
import { toCopiesLeft, toTheOnlyOneEver } from '../../../../src/lib/ledger/returning/copies.ts';
import type { Placed } from '../../../../src/lib/ledger/returning/pair-by-place.ts';
import type { Ledger } from '../../../../src/lib/model/anchor.ts';
import {
  accepting,
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
const short = 'Assessments are analytical.';

const april: LedgerPlan = { ...accepting, today: '2026-04-01' };
const entryOf = ({ anchors }: Ledger, id: string) => anchors.find((entry) => entry.id === id)!;
/** The text at which an address ends. */
const leadsTo = (ledger: Ledger, id: string): string | undefined => {
  const { state, to, text } = entryOf(ledger, id);
  if (state === 'live' || state === 'edited') return text;
  return to[0] === undefined ? undefined : leadsTo(ledger, to[0]);
};
const idOf = ({ anchors }: Ledger, text: string) =>
  anchors.find((entry) => entry.text === text)!.id;

describe('a text that is printed twice', () => {
  const page = ['## Findings', hub, missing];
  const four = ['# Report', carers, ...page, ...page, ...page, ...page, short];

  it('stays itself in a conversion that changes nothing, however often its page stands', () => {
    const first = convert(four, publishedLedger(['# Report', carers, ...page, short]), accepting);
    const again = convert(four, first.ledger, { ...converting, publish: true });
    expect(again.losses).toEqual([]);
    const texts = (ledger: Ledger) => ledger.anchors.map(({ id, text }) => [id, text]);
    expect(texts(again.ledger)).toEqual(texts(first.ledger));
  });

  it('leads to the copy that is left when the other goes, however short it is', () => {
    const both = ['# Report', hub, short, missing, hub, short, missing, carers];
    const before = publishedLedger(both);
    const { ledger, losses } = convert(
      ['# Report', hub, short, missing, carers],
      before,
      accepting,
    );
    expect(new Set(losses.map(({ state }) => state))).toEqual(new Set(['moved']));
    for (const { id, text } of before.anchors) expect(leadsTo(ledger, id)).toBe(text);
  });

  it('leads nowhere where a short one of the same words stands in other surroundings', () => {
    const before = publishedLedger(['# One', hub, short, missing, '# Two', carers, short]);
    const { ledger } = convert(['# One', hub, missing, '# Two', carers, short], before, accepting);
    const gone = ledger.anchors.filter(({ state }) => state === 'withdrawn');
    expect(gone.map(({ text }) => text)).toEqual([short]);
  });

  it('is no heading where its few words now begin a paragraph that was cut in two', () => {
    const [head, rest] = [
      'The local authority',
      'is committed to looking after children within the city.',
    ];
    const lines = ['# Report', hub, `# ${head}`, missing, carers, `${head} ${rest}`];
    const before = publishedLedger(lines);
    const { ledger } = convert(['# Report', hub, missing, carers, head, rest], before, accepting);
    const heading = before.anchors.find(({ kind, text }) => kind === 'heading' && text === head)!;
    const whole = before.anchors.find(({ text }) => text === `${head} ${rest}`)!;
    expect(entryOf(ledger, heading.id)).toMatchObject({ state: 'withdrawn', to: [] });
    expect(entryOf(ledger, whole.id)).toMatchObject({ state: 'split' });
  });

  it('stays a heading’s when that becomes a paragraph where it stands', () => {
    const head = 'The local authority';
    const before = publishedLedger(['# Report', hub, `# ${head}`, missing, carers]);
    const { ledger } = convert(['# Report', hub, head, missing, carers], before, accepting);
    for (const { id, text } of before.anchors) expect(leadsTo(ledger, id)).toBe(text);
  });

  it('leads nowhere where the same words introduce another list', () => {
    const lead = 'And areas for continuous or further development:';
    const [one, two] = ['- Life stories are written late.', '- Health assessments are late.'];
    const lines = ['# One', hub, lead, one, '# Two', carers, lead, two];
    const before = publishedLedger(lines);
    const { ledger } = convert(['# One', hub, '# Two', carers, lead, two], before, accepting);
    const gone = ledger.anchors.filter(({ state }) => state !== 'live');
    expect(gone.map(({ state, text }) => [state, text])).toEqual([
      ['withdrawn', lead],
      ['withdrawn', one.slice(2)],
    ]);
  });

  it('leads to no text that was written after its own words had been corrected', () => {
    const slip = hub.replace('hub', 'hubb');
    const before = publishedLedger(['# One', hub, missing, '# Two', carers]);
    const days = ['2026-02-02', '2026-03-02', '2026-04-06'];
    const versions = [
      ['# One', slip, missing, '# Two', carers],
      ['# One', slip, missing, '# Two', carers, hub],
      ['# One', missing, '# Two', carers, hub],
    ];
    const { anchors } = versions.reduce(
      (ledger, lines, at) =>
        convert(lines, ledger, { ...accepting, today: days[at]!, publish: true }).ledger,
      before,
    );
    expect(anchors.find(({ text }) => text === slip)).toMatchObject({ state: 'withdrawn', to: [] });
  });

  it('is known in a list of short ones by several of them', () => {
    const list = ['care placements', 'their social worker', 'the review', 'their education'];
    const before = publishedLedger(['# One', hub, ...list, '# Two', carers, ...list, missing]);
    const lines = ['# One', hub, ...list, '# Two', carers, missing];
    const { ledger } = convert(lines, before, accepting);
    for (const { id, text } of before.anchors) expect(leadsTo(ledger, id)).toBe(text);
  });

  it('is found wherever it stands, after it went, came back and went again', () => {
    const before = publishedLedger(['# One', hub, short, missing, '# Two', carers]);
    const without = ['# One', hub, missing, '# Two', carers];
    const day = (on: string): LedgerPlan => ({ ...accepting, publish: true, today: on });
    const gone = convert(without, before, day('2026-04-01'));
    const back = convert(
      ['# One', hub, short, missing, '# Two', carers],
      gone.ledger,
      day('2026-05-01'),
    );
    const again = convert(without, back.ledger, day('2026-06-01'));
    const elsewhere = ['# One', hub, missing, '# Two', carers, short];
    const { ledger } = convert(elsewhere, again.ledger, day('2026-07-01'));
    const those = ledger.anchors.filter(({ text }) => text === short);
    expect(those).toHaveLength(3);
    for (const { id } of those) expect(leadsTo(ledger, id)).toBe(short);
  });

  it('leads to where its copy leads when both are given up for a new one', () => {
    const list = ['# One', hub, short, missing, '# Two', carers, short, missing];
    const before = publishedLedger(list);
    const wrong = convert(['# One', hub, '# Two', carers], before, accepting);
    const other = missing.replace('without delay', 'late');
    const { ledger } = convert(['# One', hub, short, other, '# Two', carers], wrong.ledger, april);
    for (const { id, text } of before.anchors)
      if (text === short) expect(leadsTo(ledger, id)).toBe(short);
  });

  it('leads nowhere where a grade of the same words stands before a heading of the same name', () => {
    const grade = 'Requires improvement';
    const part = (name: string, text: string) => [`# ${name}`, grade, '# Summary', text];
    const before = publishedLedger([...part('Help', hub), ...part('Leadership', missing)]);
    const lines = [...part('Help', hub), '# Leadership', '# Summary', missing];
    const { ledger } = convert(lines, before, accepting);
    const gone = ledger.anchors.filter(({ state }) => state === 'withdrawn');
    expect(gone.map(({ text }) => text)).toEqual([grade]);
  });

  it('is told from a row of a table that has its words', () => {
    const heading = 'The experiences of children who need help: requires improvement to be good';
    const row = 'The experiences of children who need help | Requires improvement to be good';
    const before = publishedLedger(['# One', row, hub, heading, missing]);
    const { ledger } = convert(['# One', row, hub, missing], before, accepting);
    expect(entryOf(ledger, idOf(before, heading))).toMatchObject({ state: 'withdrawn', to: [] });
  });

  it('leads to a copy of the words that it had before it was corrected', () => {
    const before = publishedLedger(['# Report', hub, missing, '# Annex', carers, missing]);
    const other = missing.replace('without delay', 'late');
    const edited = ['# Report', hub, missing, '# Annex', carers, other];
    const corrected = convert(edited, before, accepting);
    const { ledger } = convert(
      ['# Report', hub, missing, '# Annex', carers],
      corrected.ledger,
      april,
    );
    const twin = before.anchors.findLast(({ text }) => text === missing)!;
    expect(leadsTo(ledger, twin.id)).toBe(missing);
  });

  it('leads to the first of the copies that are back in the place of one', () => {
    const before = publishedLedger(['# Report', hub, missing, carers]);
    const wrong = convert(['# Report', hub, carers], before, accepting);
    const { ledger } = convert(['# Report', hub, missing, missing, carers], wrong.ledger, april);
    expect(leadsTo(ledger, idOf(before, missing))).toBe(missing);
  });
});

describe('a text that returns', () => {
  const before = publishedLedger(['# Report', hub, short, missing, '# Staff', carers]);
  const without = convert(['# Report', hub, missing, '# Staff', carers], before, accepting);
  const backAs = (text: string) =>
    convert(['# Report', hub, missing, '# Staff', carers, text], without.ledger, april).ledger;

  it('is itself under another heading, if no other text ever had its words', () => {
    expect(leadsTo(backAs(short), idOf(before, short))).toBe(short);
  });

  it('is itself under another heading, too, when a correction is taken back', () => {
    const other = convert(
      ['# Report', hub, 'Assessments are thorough.', missing, '# Staff', carers],
      publishedLedger(['# Report', hub, short, missing, '# Staff', carers]),
      accepting,
    ).ledger;
    const id = idOf(before, short);
    expect(entryOf(other, id).state).toBe('edited');
    const { ledger } = convert(['# Staff', carers, short, missing, '# Report', hub], other, april);
    expect(leadsTo(ledger, id)).toBe(short);
  });

  it('is itself with other capitals and signs', () => {
    const loud = 'Assessments are ANALYTICAL';
    expect(leadsTo(backAs(loud), idOf(before, short))).toBe(loud);
  });

  it('is not known under another heading by one word', () => {
    const graded = publishedLedger(['# Report', hub, 'Good', missing, '# Staff', carers]);
    const gone = convert(['# Report', hub, missing, '# Staff', carers], graded, accepting);
    const lines = ['# Report', hub, missing, '# Staff', carers, 'Good'];
    const { ledger } = convert(lines, gone.ledger, april);
    expect(entryOf(ledger, idOf(graded, 'Good'))).toMatchObject({ state: 'withdrawn', to: [] });
  });

  it('is not known under another heading if another text had its words', () => {
    const twice = ['# Report', hub, short, missing, '# Staff', carers, short];
    const two = publishedLedger(twice);
    const gone = convert(['# Report', hub, missing, '# Staff', carers], two, accepting);
    const lines = ['# Report', hub, missing, '# Staff', carers, '# End', short];
    const { ledger } = convert(lines, gone.ledger, april);
    const lost = ledger.anchors.filter(({ state }) => state === 'withdrawn');
    expect(lost.map(({ text }) => text)).toEqual([short, short]);
  });
});

describe('a copy that was a draft', () => {
  it('is none that an address leads to: another text may have its anchor by now', () => {
    const first = publishedLedger(['# A', hub, missing]);
    const { anchors } = convert(['# A', hub, missing, hub], first, converting).ledger;
    const [heading, text, ...rest] = anchors;
    const lost = { ...text!, state: 'withdrawn' as const };
    const draft = rest.find(({ published }) => published === null)!;
    const others = rest.filter((entry) => entry !== draft);
    const now = [heading!, lost, ...others, { ...draft, text: carers }];
    expect(toCopiesLeft([lost], anchors, now)).toEqual(new Map());
    const published = { ...draft, published: '2026-02-09' };
    const before = [heading!, text!, ...others, published];
    expect(toCopiesLeft([lost], before, [...others, published])).toEqual(
      new Map([[lost.id, draft.id]]),
    );
  });
});

describe('a former wording', () => {
  const place = (text: string): Placed => {
    const words = text.split(' ').length;
    return { text, words, path: '', before: '', after: '', behind: [], ahead: [] };
  };

  it('is known again while the last one is another text’s', () => {
    const [last, former] = ['conclusions', 'what this may show'] as const;
    const wanted = [{ id: 'a', place: place(last), wordings: [last, former] }];
    const offered = new Map([['new', place(former)]]);
    const blocks = new Map([...offered, ['other', place(last)] as const]);
    expect(toTheOnlyOneEver(wanted, offered, [], blocks)).toEqual(new Map([['a', 'new']]));
  });
});
