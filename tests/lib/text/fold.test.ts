import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfLetter, fold, foldText, level, levelText } from '../../../src/lib/text/fold.ts';
import { levelMarks } from '../../../src/lib/text/typography.ts';

/** Texts of any signs, and texts of letters, marks and spaces that combine. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('e', 'E', 'İ', ' ', '\u0301', '\u0323', '\u00A0', '\u00AD', '’'), {
      maxLength: 12,
    })
    .map((signs) => signs.join('')),
);

describe('folding', () => {
  it.each([
    ['“Staying  put”', '"staying put"'],
    ['children’s', "children's"],
    ['16\u201317 \u2212 year', '16-17 - year'],
    ['co\u00ADordinate', 'coordinate'],
    ['\n a\u00A0b\t', 'a b'],
    ['cafe\u0301 Ange\u0300le', 'caf\u00E9 ang\u00E8le'],
    ['\u212B \u00C5 A\u030A', '\u00E5 \u00E5 \u00E5'],
  ])('levels %j to %j', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it('gives the same text with the way back and without, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text)).toBe(fold(text).text);
      }),
    );
  });

  it('keeps the way back for every sign, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(folded.origins).toHaveLength(folded.text.length + 1);
        folded.origins.forEach((origin, index) => {
          expect(origin).toBeGreaterThanOrEqual(folded.origins[index - 1] ?? 0);
          expect(origin).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});

describe('levelling', () => {
  it('keeps case, and levels marks as folding does', () => {
    expect(levelText('“Ange\u0300le’s  staying\u2013put”')).toBe('"Ang\u00E8le\'s staying-put"');
  });

  it('gives the same text with the way back and without, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(levelText(text)).toBe(level(text).text);
      }),
    );
  });

  it('knows the end of a letter of two signs', () => {
    const text = 'cafe\u0301s';
    expect(endOfLetter(text, 3)).toBe(5);
    expect(endOfLetter(text, 5)).toBe(6);
  });
});

describe('levelling marks', () => {
  it.each([
    ['‘’‚‛′', "'''''"],
    ['“”„‟″', '"""""'],
    ['‐‑‒–—―−', '-------'],
    ['a\u00A0\u2009b', 'a  b'],
    ['co\u00ADordinate', 'coordinate'],
    ['é € £', 'é € £'],
  ])('of %j gives %j', (text, expected) => {
    expect(levelMarks(text)).toBe(expected);
  });
});
