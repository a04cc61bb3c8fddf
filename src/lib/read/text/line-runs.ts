import { datesIn } from '../../vocabulary/dates-in-text.ts';
import {
  committeeIn,
  headLine,
  isAuthorLine,
  isCouncilLine,
} from '../../vocabulary/paper-heads.ts';
import { beginsInLowerCase } from '../../text/sentence.ts';

const bullet = /^\s*[■◼▪•·●○◦‣⁃\uF02D\uF06E\uF0A7\uF0B7\uF0BE]\s*\S/u;
/** The letter that some conversions make of a bullet: no word of English. */
const letter = /^\s*o\s+\S/u;
const dash = /^\s*[–—]\s+\S/u;
const dotted = /^\s*(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+\S/u;
const lettered = /^\s*(\(?)([a-z]|[ivx]{1,4}|\d{1,2})(\)|\.)\s+\S/u;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** Items that may stand between a label and the next of its list. */
const mostBetween = 24;

/** The label that would follow one, in the letters, Roman numbers and numbers that it may be of. */
function successors(label: string): string[] {
  const roman = romans.indexOf(label);
  if (/^\d+$/.test(label)) return [String(Number(label) + 1)];
  return [
    ...(label.length === 1 ? [String.fromCharCode(label.charCodeAt(0) + 1)] : []),
    ...(roman >= 0 ? [romans[roman + 1] ?? ''] : []),
  ];
}

/** A line's label with the signs around it. */
function labelOf(line: string): { signs: string; label: string } | null {
  const [, open = '', label, close = ''] = lettered.exec(line) ?? [];
  return label === undefined ? null : { signs: open + close, label };
}

function isNextLabel(before: readonly string[], line: string): boolean {
  const own = labelOf(line);
  return before.some((one) => {
    const other = labelOf(one);
    return (
      own !== null &&
      other !== null &&
      own.signs === other.signs &&
      successors(other.label).includes(own.label)
    );
  });
}

/** The number of a line as it is printed ("2.1"), or null. */
const numberIn = (line: string): string | null => dotted.exec(line)?.[1] ?? null;

/** Whether a number comes right after another: 2.2 and 2.1.1 after 2.1. */
function comesAfter(number: string, other: string): boolean {
  const [last = 0, ...above] = number.split('.').map(Number).reverse();
  const [otherLast = 0, ...otherAbove] = other.split('.').map(Number).reverse();
  if (last === 1 && above.toReversed().join('.') === other) return true;
  return last === otherLast + 1 && above.join('.') === otherAbove.join('.');
}

function isNextNumber(before: readonly string[], line: string): boolean {
  const own = numberIn(line);
  return (
    own !== null &&
    before.some((one) => {
      const other = numberIn(one);
      return other !== null && comesAfter(own, other);
    })
  );
}

/** Whether a line bears the first label or number of a list that goes on in a later line. */
function beginsList(line: string, after: readonly string[]): boolean {
  const isFirst = /^(?:a|i|1)$/.test(labelOf(line)?.label ?? '') || numberIn(line) !== null;
  if (!isFirst) return false;
  return after.some((one) => isNextLabel([line], one) || isNextNumber([line], one));
}

/**
 * Divides the lines of a paragraph where a line begins with a bullet, or with the letter or number after the
 * one before: they stand together in the source and are texts of their own.
 */
export function runsOfLines(lines: readonly string[]): string[][] {
  const isDashed = lines.filter((line) => dash.test(line)).length > 1;
  const runs: string[][] = [];
  lines.forEach((line, at) => {
    const firsts = runs.slice(-mostBetween).map(([first = '']) => first);
    const begins =
      runs.length === 0 ||
      bullet.test(line) ||
      letter.test(line) ||
      (isDashed && dash.test(line)) ||
      isNextLabel(firsts, line) ||
      isNextNumber(firsts, line) ||
      beginsList(line, lines.slice(at + 1, at + 1 + mostBetween));
    if (begins) runs.push([line]);
    else runs.at(-1)?.push(line);
  });
  return runs;
}

const longestHeadLine = 120;
/** A line that is this long may have been wrapped. */
const wrapped = 45;
const openEnd = /(?:,|\b(?:and|or|the|an?|of|to|in|for|with|by|on|at|as|from))$/iu;

function isKnownLine(line: string): boolean {
  return (
    headLine(line) !== null ||
    isCouncilLine(line) ||
    isAuthorLine(line) ||
    committeeIn(line) !== null ||
    datesIn(line).length > 0
  );
}

function goesOn(before: string, line: string): boolean {
  if (openEnd.test(before) || beginsInLowerCase(line)) return true;
  return before.length >= wrapped && !isKnownLine(before) && !isKnownLine(line);
}

/**
 * Divides lines that stand together at the head of a paper (council, committee, date, author, title), if at
 * least one is known for what it is; a line that goes on with the one before stays with it.
 */
export function headRuns(lines: readonly string[]): string[][] {
  const trimmed = lines.map((line) => line.trim());
  const isHead =
    trimmed.some(isKnownLine) &&
    trimmed.every((line) => line.length <= longestHeadLine && !/[.?!]\s+\p{Lu}|[.;]$/u.test(line));
  if (!isHead) return [[...lines]];
  const runs: string[][] = [];
  lines.forEach((line, at) => {
    if (at > 0 && goesOn(trimmed[at - 1] as string, trimmed[at] as string)) runs.at(-1)?.push(line);
    else runs.push([line]);
  });
  return runs;
}
