import { expect, it } from 'vitest';
import type { PlacedItem } from '../../../../src/lib/model/pdf-page.ts';
import { linesOf } from '../../../../src/lib/read/pdf/lines/lines.ts';

const width = 30;

/** A line whose text is drawn in these parts, one right after the other. */
const inParts = (parts: readonly string[]): PlacedItem[] =>
  parts.map((text, at) => ({
    text,
    x: 72 + at * width,
    y: 700,
    width,
    size: 12,
    bold: false,
    mark: null,
    artifact: false,
    page: 1,
    line: 1,
  }));

it.each([
  ['words and their spaces', ['Help', ' ', 'and', ' ', 'protection'], 'Help and protection'],
  ['spaces on both sides of a border', ['Help ', ' and ', '  protection '], 'Help and protection'],
  ['white space that is no space', ['\u00A0Help', '\u00A0', '\u2003and'], 'Help and'],
  ['a soft hyphen before a border', ['pro\u00AD', 'tection'], 'protection'],
  ['a soft hyphen and a space before a border', ['Help\u00AD ', 'and'], 'Help and'],
  ['a soft hyphen at the end', ['Help and pro', '\u00AD'], 'Help and pro\u00AD'],
  ['dots that lead to a number', ['Help ', '.', '..', ' . ', '12'], 'Help 12'],
  ['three dots', ['and so on', '.', '.', '.', ' 12'], 'and so on... 12'],
])('a line is the same in however many parts it is drawn: %s', (_, parts, whole) => {
  const [line, ...others] = linesOf(inParts(parts));
  expect(others).toEqual([]);
  expect(line?.text).toBe(whole);
  expect(line?.printed).toBe(whole);
});
