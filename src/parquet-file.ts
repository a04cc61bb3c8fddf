import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Field } from './lib/data/files/field.ts';

type Value = string | number | null | readonly string[];

/** A list is one text, its members parted by spaces, as in the tables of `/data/`. */
const plain = (value: Value): string | number | null =>
  value !== null && typeof value === 'object' ? value.join(' ') : value;

/**
 * Rows as a Parquet file (compressed by Snappy): numbers are INT32, everything else is UTF-8, and what is not
 * printed is null.
 * @param fields says of each column whether it holds numbers
 */
export function toParquet<Row extends { [key in keyof Row]: Value }>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
  fields: readonly Field[],
): ArrayBuffer {
  const isNumber = (name: string) =>
    fields.some((field) => field.name === name && field.type === 'integer');
  return parquetWriteBuffer({
    columnData: columns.map((name) => ({
      name,
      data: rows.map((row) => plain(row[name])),
      type: isNumber(name) ? 'INT32' : 'STRING',
      nullable: true,
    })),
  });
}
