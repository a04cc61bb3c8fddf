import { describe, expect, it } from 'vitest';
import { compareLedgers } from '../../../src/lib/ledger/compare-ledgers.ts';
import { maskLedger, withdrawLedger } from '../../../src/lib/ledger/take-down.ts';
import { SoughtWords } from '../../../src/lib/take-down/find-words.ts';
import { mask } from '../../../src/lib/take-down/mask-text.ts';
import type { Ledger, LedgerEntry } from '../../../src/lib/model/anchor.ts';
import {
  accepting,
  convert,
  converting,
  publishedLedger,
} from '../../making/ledger/ledger-document.ts';

const one = 'Children are seen quickly when concerns are first reported to the authority.';
const two = 'Plans are reviewed by independent chairs who challenge drift and delay.';
const lines = ['# A', one, two];
const before = publishedLedger(lines);

function changed(over: Partial<LedgerEntry>, ledger: Ledger = before): Ledger {
  return {
    ...ledger,
    anchors: ledger.anchors.map((entry) => (entry.id === 'a-1' ? { ...entry, ...over } : entry)),
  };
}

const secret = 'reported to the authority';
const masked = convert(
  ['# A', one.replace(secret, mask), two],
  maskLedger(before, new SoughtWords(secret), 'By order.'),
  converting,
).ledger;

describe('a ledger keeps its promises when', () => {
  it.each<[string, Ledger]>([
    ['nothing changed', before],
    [
      'a text was corrected',
      convert(['# A', one.replace('quickly', 'soon'), two], before, converting).ledger,
    ],
    ['a loss was accepted', convert(['# A', two], before, accepting).ledger],
    ['texts were joined', convert(['# A', `${one} ${two}`], before, accepting).ledger],
    ['drafts were added', convert([...lines, 'A new paragraph.'], before, converting).ledger],
    ['words were taken down', masked],
    ['the document was withdrawn', withdrawLedger(before, 'By order.', '2026-02-02')!],
  ])('%s', (_, after) => expect(compareLedgers(before, after)).toEqual([]));

  it('a former text was taken down, and what a text led to was withdrawn', () => {
    const edited = convert(['# A', one.replace('quickly', 'soon'), two], before, converting).ledger;
    const former = { ...edited.anchors[1]!.history[0]!, text: '', below: [] };
    expect(compareLedgers(edited, changed({ history: [former] }, edited))).toEqual([]);
    const split = convert(['# A', one.slice(0, 40), one.slice(41), two], before, accepting).ledger;
    const withdrawn = changed({ state: 'withdrawn', to: [] }, split);
    expect(compareLedgers(split, withdrawn)).toEqual([]);
  });

  it('drafts went', () => {
    const drafts = convert(lines, null, converting).ledger;
    expect(compareLedgers(drafts, null)).toEqual([]);
  });
});

describe('a ledger breaks its promises when', () => {
  const gone = convert(['# A', two], before, accepting).ledger;
  const edited = convert(['# A', one.replace('quickly', 'soon'), two], before, converting).ledger;
  const split = convert(['# A', one.slice(0, 40), one.slice(41), two], before, accepting).ledger;
  it.each<[string, Ledger, Ledger | null, string]>([
    ['its file is gone', before, null, 'is not in the ledger any more'],
    [
      'an anchor is gone',
      before,
      { ...before, anchors: before.anchors.slice(0, 1) },
      'is not in the ledger any more',
    ],
    [
      'an anchor got other words',
      before,
      changed({ text: two, hash: before.anchors[2]!.hash }),
      'stands for another text',
    ],
    [
      'an edit is not said',
      edited,
      changed(
        {
          state: 'live',
          hash: before.anchors[1]!.hash,
          history: edited.anchors[1]!.history,
          text: one,
        },
        edited,
      ),
      'was edited, but',
    ],
    ['its text is not the one of its fingerprint', before, changed({ text: two }), 'fingerprint'],
    ['the day of publication moved', before, changed({ published: '2026-01-06' }), 'published on'],
    ['history is cut', edited, changed({ history: [] }, edited), 'history'],
    ...(
      [
        ['other words', { text: two }],
        ['another day', { until: '2026-02-10' }],
        ['another fingerprint', { hash: 'f'.repeat(64) }],
        ['another fingerprint of the whole', { deepHash: 'f'.repeat(64) }],
      ] as const
    ).map(([what, over]): [string, Ledger, Ledger, string] => [
      `history tells ${what}`,
      edited,
      changed({ history: [{ ...edited.anchors[1]!.history[0]!, ...over }] }, edited),
      'history',
    ]),
    ['its publication is taken back', before, changed({ published: null }), 'on no day'],
    ['a reason is blank', gone, changed({ reason: '' }, gone), 'without a reason'],
    ['what was withdrawn is back', gone, before, 'is a text again'],
    ['a divided text leads elsewhere', split, changed({ to: ['a-2'] }, split), 'leads elsewhere'],
    ['a loss has no reason', gone, changed({ reason: null }, gone), 'without a reason'],
    ['the number changed', before, changed({ number: 12 }), 'number'],
  ])('%s', (_, earlier, later, words) => {
    const found = compareLedgers(earlier, later);
    expect(found.join('\n')).toContain('anytown-2020-ilacs#a-1');
    expect(found.join('\n')).toContain(words);
  });
});
