import { describe, expect, it } from 'vitest';
import { guardFormula, toCsv } from '../../../src/lib/data/files/csv.ts';

describe('CSV', () => {
  it('quotes commas, quotes and line breaks, and leaves other cells verbatim', () => {
    const rows = [{ a: 'one, "two"\nthree', b: '“fine”' }];
    expect(toCsv(['a', 'b'], rows)).toBe('a,b\r\n"one, ""two""\nthree",“fine”\r\n');
  });

  it('writes null as an empty cell and joins lists by spaces', () => {
    expect(toCsv(['a', 'b', 'c'], [{ a: null, b: ['x', 'y'], c: 3 }])).toBe('a,b,c\r\n,x y,3\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['safe = x', 'safe = x'],
  ])('guards %j against a spreadsheet as %j', (cell, expected) => {
    expect(guardFormula(cell)).toBe(expected);
  });

  it('guards before it quotes', () => {
    expect(toCsv(['a'], [{ a: '=A1,B1' }], guardFormula)).toBe('a\r\n"\'=A1,B1"\r\n');
  });
});
