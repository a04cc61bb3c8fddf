import { describe, expect, it } from 'vitest';
import { markedIn } from '../../../src/lib/check/find/quotation-marks.ts';

const quoted = (text: string) => markedIn(text).map(({ start, end }) => text.slice(start, end));

describe('quotation marks', () => {
  it.each([
    ['It says “one two” and “three”.', ['one two', 'three']],
    ['It says "one two" and "three".', ['one two', 'three']],
    ['It says ‘one two’, then ‘three’.', ['one two', 'three']],
    [
      'It’s what workers’ views show: ‘the workers’ views are heard’ (para 3).',
      ['the workers’ views are heard'],
    ],
    ["It isn't 'the council's plan' alone.", ["the council's plan"]],
    ['It says “the ‘front door’ is open”.', ['the ‘front door’ is open']],
    ['It says «one two».', ['one two']],
    ['Nothing of the council’s is quoted; 5’ and 6" are measures.', []],
  ])('of %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('that are not closed go to the end, and say so', () => {
    expect(markedIn('It says “one two')).toEqual([{ start: 9, end: 16, isClosed: false }]);
  });
});
