import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/lib/text/fold.ts';
import { indexWord } from '../../../../src/lib/search/words/index-word.ts';
import { stemOf } from '../../../../src/lib/search/words/stem.ts';
import { tokensOf } from '../../../../src/lib/search/words/tokens.ts';

const text = fc.string({ unit: 'binary', maxLength: 30 });

describe('the tokens of a text', () => {
  it.each([
    ['drift and delay', ['drift', 'and', 'delay']],
    [
      "the children's plan, (phn) 16-17.",
      ['the', 'children', "'", 's', 'plan', ', (', 'phn', ') ', '16', '-', '17', '.'],
    ],
    ['', []],
  ])('%j', (folded, expected) => {
    expect(tokensOf(folded).map((token) => token.text)).toEqual(expected);
  });

  it('are all of it but white space alone, whatever the text', () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = foldText(original);
        let at = 0;
        for (const token of tokensOf(folded)) {
          expect(folded.slice(at, token.start)).toMatch(/^ ?$/);
          expect(folded.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
        expect(folded.slice(at)).toBe('');
      }),
    );
  });
});

describe('a token as a word of the index', () => {
  it('has letters a to z and digits only, and none begins with another', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [indexWord(one), indexWord(other)];
        expect(a).toMatch(/^[a-z0-9]+$/);
        expect(a.startsWith(b)).toBe(one === other);
      }),
    );
  });

  it.each([
    ['care', 'careq0'],
    ['q', 'q1q0'],
    ["'", 'q313q0'],
  ])('%s is %s', (token, word) => {
    expect(indexWord(token)).toBe(word);
  });
});

describe('the stem of a word', () => {
  it.each([
    ['supervise', 'supervising', 'supervised', 'supervision', 'supervisions'],
    ['interview', 'interviews', 'interviewing'],
    ['analysis', 'analyse', 'analysing', 'analysed'],
    ['rhi', 'rhis'],
  ])('is one for %s, %s …', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  it.each([
    ['care', 'carer'],
    ['2016', '2017'],
    ['is', 'as'],
    ['bus', 'busy'],
  ])('parts %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
