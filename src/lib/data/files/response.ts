import { jsonLines } from './json-lines.ts';

/** A value as a JSON file, a row a line. */
export function jsonFile(value: object): Response {
  return new Response(jsonLines(value), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}

/** Rows as newline-delimited JSON, one row a line. */
export function ndjsonFile(rows: readonly unknown[]): Response {
  return new Response(rows.map((row) => `${JSON.stringify(row)}\n`).join(''), {
    headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8' },
  });
}

/**
 * Text as a file in UTF-8.
 * @param type its media type without parameters, such as `text/csv`
 */
export function textFile(text: string, type: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
