import { describe, expect, it } from 'vitest';
import type { LedgerPlan } from '../../../../src/lib/ledger/keep-ledger.ts';
import type { Kept } from '../../../../src/lib/ledger/keep-ledger.ts';
import { accepting, convert, publishedLedger } from '../../../making/ledger/ledger-document.ts';

const south = 'In South, visits in time stood at 66% in the quarter, against 76% a year before.';
const southNext =
  'In South, visits in time stood at 27% in the quarter, against 30% a year before.';
const east = 'In East, visits in time stood at 98% in the quarter, against 84% a year before.';
const eastNext = 'In East, visits in time stood at 83% in the quarter, against 62% a year before.';
const board =
  'The corporate parenting board uses the data of every quarter and asks the service what it will do.';
const other =
  'Foster carers value the training that they are given, and would recommend fostering for the council to friends.';
const on = (today: string): LedgerPlan => ({ ...accepting, publish: true, today });
const led = ({ ledger }: Kept, text: string, first: Kept['ledger']) => {
  const { id } = first.anchors.find((entry) => entry.text === text)!;
  const { state, to } = ledger.anchors.find((entry) => entry.id === id)!;
  return [state, to.map((target) => ledger.anchors.find((one) => one.id === target)!.text)];
};

describe('a text that was joined with another', () => {
  const first = publishedLedger(['# Findings', south, east, '# Board', other]);
  const joined = convert(
    ['# Findings', `${south} ${east}`, '# Board', other],
    first,
    on('2026-03-01'),
  );

  it('is followed to the only text into which its words went on', () => {
    const now = convert(
      ['# Findings', `${southNext} ${eastNext}`, '# Board', other, `${board} ${south}`],
      joined.ledger,
      on('2026-04-01'),
    );
    expect(led(now, south, first)).toEqual(['merged', [`${board} ${south}`]]);
  });

  it('is not followed to a text whose words come from a copy that stood beside it', () => {
    const copied = convert(
      ['# Findings', `${south} ${east}`, '# Board', other, `${south} They are late.`, board],
      joined.ledger,
      on('2026-04-01'),
    );
    const now = convert(
      [
        '# Findings',
        `${southNext} ${eastNext}`,
        '# Board',
        other,
        `${south} They are late. ${board}`,
      ],
      copied.ledger,
      on('2026-05-01'),
    );
    expect(led(now, south, first)[1]).not.toEqual([`${south} They are late. ${board}`]);
  });
});
