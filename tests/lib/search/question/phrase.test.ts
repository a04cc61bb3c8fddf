import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/lib/text/fold.ts';
import { hasPhrase, phraseSpans } from '../../../../src/lib/search/question/phrase.ts';

describe('a phrase', () => {
  it.each([
    ['case', 'Letters Before Proceedings, and', 'letters before proceedings', true],
    ['kinds of quotation mark', 'the ‘It’s not OK’ campaign', "'it's not ok'", true],
    ['a break of the line', 'drift\nand  delay', 'drift and delay', true],
    ['another form of a word', 'drift and delays', 'drift and delay', false],
    ['part of a word', 'adrift and delay', 'drift and delay', false],
    ['words between', 'drift, and delay', 'drift and delay', false],
    ['punctuation that was typed', 'drift, and delay', 'drift, and delay', true],
    ['nothing', 'text', ' ', false],
  ])('is found word for word: %s', (_, text, phrase, expected) => {
    expect(hasPhrase(text, phrase)).toBe(expected);
  });

  it('is marked where it stands in the text as printed', () => {
    const text = '𝒳 “Drift  and\u00ADdelay” and drift and delay';
    const spans = phraseSpans('𝒳 “Drift  and delay” and drift and delay', 'drift and delay');
    expect(spans).toEqual([
      { start: 4, end: 20 },
      { start: 26, end: 41 },
    ]);
    expect(phraseSpans(text, 'and delay')).toEqual([{ start: 32, end: 41 }]);
  });

  it('of any neighbouring words of a text is found in it', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z’“”-]{1,8}$/), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, from, length) => {
        const start = from % list.length;
        const phrase = list.slice(start, start + 1 + (length % 4)).join(' ');
        expect(hasPhrase(list.join('\n'), phrase.toUpperCase())).toBe(foldText(phrase) !== '');
      }),
    );
  });
});
