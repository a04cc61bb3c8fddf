import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { guardFormula, toCsv, toSpreadsheetCsv } from '../../../src/lib/data/files/csv.ts';

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

  it('for a spreadsheet begins with the mark of UTF-8, and runs nothing', () => {
    expect(toSpreadsheetCsv(['a'], [{ a: '=A1' }])).toBe("\uFEFFa\r\n'=A1\r\n");
  });

  it('gives another reader of CSV the same texts again, whatever signs they have', () => {
    const texts = [
      '=1+1',
      '+44 (0)1904',
      '-',
      '@SUM(A1)',
      'a "quoted" word',
      '"',
      'two\nlines',
      'carriage\r\nreturn',
      '\ttab, and comma',
      ' spaces at both ends ',
      'children’s – “plans” ½ 𝒳',
      "'=1+1",
    ];
    const rows = texts.map((text, at) => ({ id: String(at), text }));
    const options = { columns: true, record_delimiter: '\r\n', bom: true };
    expect(parse(toCsv(['id', 'text'], rows), options)).toEqual(rows);
    const guarded = parse<{ text: string }>(toCsv(['id', 'text'], rows, guardFormula), {
      columns: true,
      record_delimiter: '\r\n',
    });
    expect(guarded.map(({ text }) => text)).toEqual(texts.map(guardFormula));
  });
});
