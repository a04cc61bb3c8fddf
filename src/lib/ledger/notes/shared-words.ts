import { diffArrays } from 'diff';
import type { LedgerEntry } from '../../model/anchor.ts';
import { hashText } from '../../text/fingerprint.ts';
import { wordsIn } from '../match/texts/known-text.ts';

/** A text with two words of five exchanged has more of its words; another one of the report hardly has a third. */
const enough = 1 / 2;

/**
 * Whether half of the words of the shorter of two texts stand in the longer one in their order, so that it may be
 * a part of that, reworded or not; also where the words of one are withheld, for nothing can be said against it
 * then.
 */
export function shareWords(one: LedgerEntry, other: LedgerEntry): boolean {
  if ([one, other].some(({ text, hash }) => hashText(text) !== hash)) return true;
  const [first, second] = [wordsIn(one.text), wordsIn(other.text)];
  const common = diffArrays(first, second)
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  return common >= enough * Math.min(first.length, second.length);
}
