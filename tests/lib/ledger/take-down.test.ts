import { describe, expect, it } from 'vitest';
import { mask, maskLedger, maskWords, withdrawLedger } from '../../../src/lib/ledger/take-down.ts';
import { anchored, convert, converting, publishedLedger } from '../../making/ledger-document.ts';

const words = '01632 960 123';
const withNumber = `Ring the manager on ${words} before the end of the week, and leave a message.`;
const other = 'Plans are reviewed by independent chairs who challenge drift and delay.';

describe('words are masked', () => {
  it.each([
    ['wherever lines break', `on 01632\n960 123.`, `on ${mask}.`],
    ['whatever the case', 'on 01632 960 123 or 01632 960 123', `on ${mask} or ${mask}`],
    ['not within longer ones', '101632 960 1234', '101632 960 1234'],
    ['not at the end of a longer one', '101632 960 123', '101632 960 123'],
    ['not at the beginning of a longer one', '01632 960 1234', '01632 960 1234'],
  ])('%s', (_, text, masked) => expect(maskWords(text, words).text).toBe(masked));

  it('whatever quotes and hyphens they are printed with', () => {
    expect(maskWords('of O’Neill‑Smith here', "o'neill-smith").text).toBe(`of ${mask} here`);
  });

  it('with signs that mean something in an expression', () => {
    expect(maskWords('a (b.c) d', '(b.c)')).toEqual({ text: `a ${mask} d`, places: 1 });
    expect(maskWords('a (bxc) d', '(b.c)').places).toBe(0);
  });

  it('if there are any', () => expect(() => maskWords('a', ' ')).toThrow('No words'));
});

describe('after words were taken down', () => {
  const edited = convert(
    ['# A', withNumber.replace('Ring', 'Phone'), '- below', other],
    publishedLedger(['# A', withNumber, '- below', other]),
    converting,
  );
  const masked = maskLedger(edited.ledger, words, 'A private number.');
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
