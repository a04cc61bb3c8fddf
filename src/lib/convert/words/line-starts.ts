import type { Block } from '../../model/block.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { beginningOf } from '../../text/words.ts';
import { wholeGrade } from '../../vocabulary/grades.ts';
import type { Printed, Word } from './printed-words.ts';

/** What may stand before a text on its line and be no part of it: a number, a letter, a sign. */
const label = /^\W*(?:\d+|\p{L}|[ivx]+)?\W*$/iu;

/** What is printed beside other things: cells, captions, and a grade beside what it judges. */
const mayStandWithin = ({ kind, text }: Block): boolean =>
  kind === 'table-row' || kind === 'table' || wholeGrade(text) !== null;

const rowOf = (word: Word | undefined): number | undefined => word?.row ?? word?.line;

/** Whether words of another text stand before a word on its line. */
function isWithinLine(source: readonly Word[], at: number): boolean {
  const row = rowOf(source[at]);
  for (let before = at - 1; before >= 0 && rowOf(source[before]) === row; before--) {
    if (!label.test(source[before]?.text ?? '')) return true;
  }
  return false;
}

/**
 * Warns of texts that begin in the middle of a line of their source: words at a border of two texts may
 * have gone from one to the other, which keeps their order.
 * @param source the words of the source, in its order
 * @param printed the words of the page, in its order
 * @param places of each of them the index of its word in the source; -1 for one that the source hasn't there
 */
export function lineStarts(
  file: string,
  source: readonly Word[],
  printed: readonly Printed[],
  places: readonly number[],
): Diagnostic[] {
  let first = 0;
  return printed.flatMap(({ block, words }) => {
    const at = places[first] ?? -1;
    first += words.length;
    if (words.length === 0 || at < 0 || mayStandWithin(block) || !isWithinLine(source, at))
      return [];
    return [
      {
        rule: 'begins-within-line',
        message: `Begins in the middle of a line of the source: “${beginningOf(block.text)}”. Compare it with the original.`,
        source: file,
        page: block.page,
        line: source[at]?.line ?? null,
        severity: 'warning' as const,
        anchor: block.id,
      },
    ];
  });
}
