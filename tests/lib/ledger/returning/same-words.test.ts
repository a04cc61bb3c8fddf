import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../../src/lib/model/anchor.ts';
import { accepting, convert, publishedLedger } from '../../../making/ledger/ledger-document.ts';

const hub =
  'Leaders have strengthened the multi-agency safeguarding hub since the last inspection, and contacts are screened on the day on which they arrive.';
const missing =
  'Children who go missing from home are offered a conversation when they return, and what they say is passed on without delay.';
const carers =
  'Foster carers value the training that they are given, and would recommend fostering for the council to friends.';
const short = 'Assessments are analytical.';

const withdrawnIn = ({ anchors }: Ledger) => anchors.filter(({ state }) => state === 'withdrawn');
const reasonsIn = (ledger: Ledger) => withdrawnIn(ledger).map(({ reason }) => reason);

describe('the note of a text of few words that is withdrawn', () => {
  const before = publishedLedger(['# One', hub, short, missing, '# Two', carers, short]);
  const { ledger } = convert(['# One', hub, missing, '# Two', carers, short], before, accepting);

  it('names the address under which the same words stand, and does not lead there', () => {
    const [gone] = withdrawnIn(ledger);
    expect(gone).toMatchObject({ to: [], text: short });
    expect(gone!.reason).toBe(
      `${accepting.lossReason} On 9 February 2026 the same words stood at two-2.`,
    );
  });

  it('says the same after a conversion that changes nothing', () => {
    const lines = ['# One', hub, missing, '# Two', carers, short];
    expect(convert(lines, ledger, accepting).ledger).toEqual(ledger);
  });

  it('names only what is published, in that moment at the latest', () => {
    const first = publishedLedger(['# One', 'Good', hub, '# Two', 'Good', carers]);
    const next = convert(['# One', hub, '# Two', carers, '# New', 'Good'], first, accepting);
    const named = next.ledger.anchors.find(
      ({ text, state }) => text === 'Good' && state === 'live',
    );
    expect(reasonsIn(next.ledger).join()).toContain(`stood at ${named!.id}.`);
    expect(named!.published).toBe('2026-02-09');
  });

  it('names no place where the words stand in many, as a grade does', () => {
    const parts = ['A', 'B', 'C', 'D'].flatMap((name) => [`# ${name}`, 'Good', `${name} ${hub}`]);
    const first = publishedLedger(['# One', 'Good', missing, ...parts]);
    const next = convert(['# One', missing, ...parts], first, accepting);
    expect(reasonsIn(next.ledger)).toEqual([accepting.lossReason]);
  });
});
