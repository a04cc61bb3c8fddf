import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { paragraphFields } from '../../../src/lib/data/files/fields.ts';
import { toParquet } from '../../../src/parquet-file.ts';

const texts = ['=1+1', '+44', '-', '@SUM(A1)', 'a "b",\r\nc', '“é — 😀”', '', ' a  b '];
const rows = texts.map((text, at) => ({
  text,
  page: at === 0 ? null : at,
  label: at % 2 === 0 ? null : `${at}.`,
  themes: ['x', 'y'].slice(0, at % 3),
}));
const columns = ['text', 'page', 'label', 'themes'] as const;
const file = toParquet(columns, rows, paragraphFields);

describe('a Parquet file', () => {
  it('gives another reader the same texts and numbers again, and null where nothing is printed', async () => {
    const read = await parquetReadObjects({ file });
    expect(read).toEqual(rows.map((row) => ({ ...row, themes: row.themes.join(' ') })));
  });

  it('has a type for each column, whatever its rows hold', async () => {
    const types = async (of: ArrayBuffer) =>
      (await parquetMetadataAsync(of)).schema.slice(1).map((one) => [one.name, one.type]);
    const expected = [
      ['text', 'BYTE_ARRAY'],
      ['page', 'INT32'],
      ['label', 'BYTE_ARRAY'],
      ['themes', 'BYTE_ARRAY'],
    ];
    expect(await types(file)).toEqual(expected);
    expect(await types(toParquet(columns, [], paragraphFields))).toEqual(expected);
    const silent = [{ text: '', page: null, label: null, themes: [] }];
    expect(await types(toParquet(columns, silent, paragraphFields))).toEqual(expected);
  });
});
