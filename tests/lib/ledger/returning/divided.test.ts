import { describe, expect, it } from 'vitest';
import { compareLedgers } from '../../../../src/lib/ledger/compare-ledgers.ts';
import type { LedgerPlan } from '../../../../src/lib/ledger/keep-ledger.ts';
import {
  accepting,
  convert,
  gone,
  publishedLedger,
} from '../../../making/ledger/ledger-document.ts';

const hub =
  'Leaders have strengthened the multi-agency safeguarding hub since the last inspection, and contacts are screened on the day on which they arrive.';
const added = 'Private fostering arrangements are assessed well and supported.';
const carers =
  'Foster carers value the training that they are given, and would recommend fostering for the council to friends.';
const leavers = 'Care leavers live in homes that suit them, and advisers know them well.';
const on = (today: string): LedgerPlan => ({ ...accepting, publish: true, today });

describe('a text that was corrected, joined with another and divided again', () => {
  const first = publishedLedger(['# Findings', hub, carers, leavers]);
  const corrected = convert(
    ['# Findings', `${hub} ${added}`, carers, leavers],
    first,
    on('2026-03-01'),
  );
  const joined = convert(
    ['# Findings', `${hub} ${added} ${carers}`, leavers],
    corrected.ledger,
    on('2026-04-01'),
  );

  it('leads to all that it was last, and not only to what it was at first', () => {
    const parts = ['# Findings', hub, added, carers, leavers];
    const { ledger } = convert(parts, joined.ledger, on('2026-05-01'));
    const [state, to] = gone({ ledger } as Parameters<typeof gone>[0])['findings-1']!;
    const textOf = (id: string) => ledger.anchors.find((entry) => entry.id === id)!.text;
    expect([state, to.map(textOf)]).toEqual(['split', [hub, added]]);
    expect(compareLedgers(joined.ledger, ledger)).toEqual([]);
  });

  it('leads to what it was at first where the rest does not stand right behind', () => {
    const apart = ['# Findings', hub, leavers, added, carers];
    const { ledger } = convert(apart, joined.ledger, on('2026-05-01'));
    expect(gone({ ledger } as Parameters<typeof gone>[0])['findings-1']![0]).toBe('moved');
  });
});
