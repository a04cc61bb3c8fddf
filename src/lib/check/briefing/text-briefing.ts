import { passageOf, type NoteCall, type Passage } from './passage.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const plainDigits = (text: string): string =>
  text.replace(/[⁰¹²³⁴-⁹]/gu, (sign) => String(superscripts.indexOf(sign)));

/** How a line begins that is the text of a footnote: `[1]`, `[^1]:`, `¹`. */
const noteLine = new RegExp(`^(?:\\[\\^?(\\d{1,3})\\]:?|([${superscripts}]{1,3}))\\s+`, 'u');
/** The same as a plain list: `1.`, `1)`, `1`. */
const listLine = /^(\d{1,3})[.)]?[ \t]+(?=\S)/;
/** A footnote's call: `[1]`, `¹`, or a digit right after a closing quotation mark. */
const calls = new RegExp(
  `\\[\\^?(\\d{1,3})\\]|([${superscripts}]+)|(?<=[.,;]?["”’»][.,;]?)(\\d{1,3})(?!\\p{N})`,
  'gu',
);

function noteNumber(line: string): string | null {
  const [, digits, small] = noteLine.exec(line) ?? [];
  const number = digits ?? small;
  return number === undefined ? null : plainDigits(number);
}

/** Lines of one paragraph, cut where a footnote begins. */
function cutAtNotes(lines: readonly string[]): string[][] {
  const cut: string[][] = [];
  let expected: number | null = null;
  for (const line of lines) {
    const listed = Number(listLine.exec(line)?.[1] ?? Number.NaN);
    const isNext: boolean = cut.length === 0 ? listed > 0 : listed === expected;
    if (cut.length === 0 || noteNumber(line) !== null || isNext) cut.push([line]);
    else cut.at(-1)!.push(line);
    if (isNext) expected = listed + 1;
  }
  return cut;
}

function callsIn(text: string): NoteCall[] {
  return [...text.matchAll(calls)].flatMap(({ 0: sign, index }) =>
    index === 0 ? [] : [{ at: index, note: plainDigits(sign).replace(/\D/g, '') }],
  );
}

function passage(lines: readonly string[], block: number | null): Passage {
  const text = lines.join('\n').trim();
  const note = noteNumber(text) ?? listLine.exec(text)?.[1] ?? null;
  return { ...passageOf(text), calls: callsIn(text), block, note };
}

const withoutMark = (line: string): string => line.replace(/^\s*>\s?/, '');

/**
 * Reads plain text: an empty line parts paragraphs, `>` begins a quotation, `[1]` or `¹` calls a footnote.
 * What stands between two calls of a number is told by the checker, which knows whether it is a citation.
 */
export function readText(text: string): Passage[] {
  let block = -1;
  let wasQuoted = false;
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[ \t]*(?:>[ \t]*)?\n)+/)
    .flatMap((chunk) => {
      const lines = chunk.split('\n').filter((line) => line.trim() !== '');
      if (lines.length === 0) return [];
      const isQuoted = lines.every((line) => /^\s*>/.test(line));
      if (isQuoted && !wasQuoted) block++;
      wasQuoted = isQuoted;
      if (isQuoted) return [passage(lines.map(withoutMark), block)];
      const plain = lines.map((line) => line.trim());
      return cutAtNotes(plain).map((part) => passage(part, null));
    })
    .filter((one) => one.text !== '');
}
