import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRuns, textRuns, unitSpans } from '../../../src/lib/text/runs.ts';

describe('a text cut where terms match', () => {
  it('counts signs beyond the first plane as one, as the published offsets do', () => {
    expect(textRuns('😀 a visit 😀', [{ start: 4, end: 9 }])).toEqual([
      { text: '😀 a ', marked: false },
      { text: 'visit', marked: true },
      { text: ' 😀', marked: false },
    ]);
    expect(unitSpans('😀 a', [{ start: 2, end: 3 }])).toEqual([{ start: 3, end: 4 }]);
  });

  it('marks once what several matches cover', () => {
    const spans = [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
    ];
    expect(cutRuns('abcdefgh', spans).map(({ text, marked }) => [text, marked])).toEqual([
      ['abcd', true],
      ['ef', true],
      ['gh', false],
    ]);
  });

  it('is the text again when joined, whatever the spans', () => {
    const place = fc.nat(12);
    const span = fc
      .tuple(place, place)
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '😀'), maxLength: 10 }),
        fc.array(span),
        (text, spans) => {
          expect(
            textRuns(text, spans)
              .map((run) => run.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
