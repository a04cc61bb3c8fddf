import { describe, expect, it } from 'vitest';
import { typedWords } from '../../../../src/lib/library/lists/typed-words.ts';

const row = 'King’s Lynn, single inspection, 14 Nov 2016, Requires improvement';

describe('words typed to narrow a list', () => {
  it.each(['', '  ', 'requires', 'REQ', 'impr lynn', '2016 single', "king's", 'king’s'])(
    'fit: “%s”',
    (typed) => expect(typedWords(typed)(row)).toBe(true),
  );

  it.each(['york', 'equires', 'lynn inadequate', '16'])('do not fit: “%s”', (typed) => {
    expect(typedWords(typed)(row)).toBe(false);
  });
});
