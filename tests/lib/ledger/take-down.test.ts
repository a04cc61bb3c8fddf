import { describe, expect, it } from 'vitest';
import { maskLedger, withdrawLedger } from '../../../src/lib/ledger/take-down.ts';
import { SoughtWords } from '../../../src/lib/take-down/find-words.ts';
import { mask } from '../../../src/lib/take-down/mask-text.ts';
import {
  anchored,
  convert,
  converting,
  publishedLedger,
} from '../../making/ledger/ledger-document.ts';

const words = '01632 960 123';
const withNumber = `Ring the manager on ${words} before the end of the week, and leave a message.`;
const other = 'Plans are reviewed by independent chairs who challenge drift and delay.';

describe('after words were taken down', () => {
  const edited = convert(
    ['# A', withNumber.replace('Ring', 'Phone'), '- below', other],
    publishedLedger(['# A', withNumber, '- below', other]),
    converting,
  );
  const masked = maskLedger(edited.ledger, new SoughtWords(words), 'A private number.');
  const kept = convert(
    ['# A', withNumber.replace('Ring', 'Phone').replace(words, mask), '- below', other],
    masked,
    { ...converting, today: '2026-03-01' },
  );

  it('the anchor stays, edited, with the reason', () => {
    expect(anchored(kept)[1]).toEqual([
      'a-1',
      `Phone the manager on ${mask} before the end of the week, and leave a message.`,
    ]);
    expect(kept.ledger.anchors[1]).toMatchObject({ state: 'edited', reason: 'A private number.' });
    expect(kept.losses).toEqual([]);
  });

  it('no former text holds them, but all fingerprints are there', () => {
    expect(JSON.stringify(kept)).not.toContain('960');
    const [first, second] = kept.ledger.anchors[1]!.history;
    expect(first).toMatchObject({ until: '2026-02-09', text: '', below: [] });
    expect(second).toMatchObject({
      until: '2026-03-01',
      text: '',
      hash: edited.ledger.anchors[1]!.hash,
    });
  });

  it('it stays so', () => {
    const lines = [
      '# A',
      withNumber.replace('Ring', 'Phone').replace(words, mask),
      '- below',
      other,
    ];
    expect(convert(lines, kept.ledger, converting)).toEqual({ ...kept, diagnostics: [] });
  });
});

describe('a withdrawn document', () => {
  const before = publishedLedger(['# A', withNumber, other]);
  const after = withdrawLedger(before, 'By order.', '2026-03-01');

  it('keeps its anchors and fingerprints, the day and the reason, and no text', () => {
    expect(after?.withdrawn).toEqual({ on: '2026-03-01', reason: 'By order.' });
    expect(after?.anchors.map(({ id, state, hash, reason }) => [id, state, hash, reason])).toEqual(
      before.anchors.map(({ id, hash }) => [id, 'withdrawn', hash, 'By order.']),
    );
    expect(JSON.stringify(after)).not.toMatch(/manager|chairs|960/);
  });

  it('leaves nothing if it was never published', () => {
    expect(
      withdrawLedger(convert(['# A', other], null, converting).ledger, 'By order.', '2026-03-01'),
    ).toBeNull();
  });
});
