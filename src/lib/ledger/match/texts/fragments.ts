import { diffArrays } from 'diff';
import type { Piece } from './known-text.ts';

/** So many words in a row are hardly the same by chance. */
const telling = 5;
/** So many that one text begins or ends with hardly begin or end another by chance. */
const fewest = 3;

type Words = readonly string[];

function hasRun(words: Words, run: Words): boolean {
  return ` ${words.join(' ')} `.includes(` ${run.join(' ')} `);
}

/** What one text has beyond the other: all runs of words, and those with which it begins and ends. */
function beyond(one: Words, other: Words) {
  const parts = diffArrays([...other], [...one]).filter(({ removed }) => !removed);
  const [first, last] = [parts[0], parts.at(-1)];
  return {
    runs: parts.filter(({ added }) => added).map(({ value }) => value),
    head: first?.added ? first.value : [],
    tail: last?.added ? last.value : [],
  };
}

/** Whether a telling stretch of a run stands in a text. */
function shares(run: Words, words: Words): boolean {
  for (let at = 0; at + telling <= run.length; at += 1) {
    if (hasRun(words, run.slice(at, at + telling))) return true;
  }
  return false;
}

function begins(words: Words, run: Words): boolean {
  return run.length > 0 && run.every((word, at) => words[at] === word);
}

function ends(words: Words, run: Words): boolean {
  return begins(words.toReversed(), run.toReversed());
}

/**
 * Whether what one text has beyond the other is another text, a telling part of one, or went over the
 * boundary between the two.
 */
function hasWordsOf(one: Words, other: Words, pieces: readonly Piece[]): boolean {
  const { runs, head, tail } = beyond(one, other);
  return pieces.some(
    ({ words }) =>
      (words.length > 0 && hasRun(one, words) && !hasRun(other, words)) ||
      runs.some((run) => shares(run, words)) ||
      begins(words, tail) ||
      ends(words, head) ||
      [head, tail].some((run) => run.length >= fewest && (begins(words, run) || ends(words, run))),
  );
}

/** Whether a telling stretch of what one text has beyond another stands in one of the others. */
export function borrows(one: Piece, beyondIt: Piece, others: readonly Piece[]): boolean {
  const { runs } = beyond(one.words, beyondIt.words);
  return others.some(({ words }) => runs.some((run) => shares(run, words)));
}

/**
 * Whether words that a known text lost stand in another new text, or words that the new one gained in
 * another known one: then it was divided or joined, not corrected.
 * @param otherKnown open known texts besides the one compared
 * @param otherFresh open new texts besides the one compared
 */
export function isFragment(
  known: Piece,
  fresh: Piece,
  otherKnown: readonly Piece[],
  otherFresh: readonly Piece[],
): boolean {
  return (
    hasWordsOf(known.words, fresh.words, otherFresh) ||
    hasWordsOf(fresh.words, known.words, otherKnown)
  );
}
