import type { LedgerEntry } from '../../model/anchor.ts';
import type { Block } from '../../model/block.ts';
import { isPresent } from '../entries/entries.ts';
import { tellingWords, wordsIn } from '../match/texts/known-text.ts';
import { keyOfText, wordingsOf } from './places.ts';

/**
 * The positions of blocks that have, word for word, what an anchor once had that has no text any more, and
 * the day on which that one went.
 * @param entries the ledger's
 */
export function textsThatAreBack(
  entries: readonly LedgerEntry[],
  blocks: readonly Block[],
): Map<number, string> {
  const days = new Map<string, string>();
  for (const entry of entries) {
    if (entry.published === null || isPresent(entry)) continue;
    const day = entry.history.at(-1)?.until ?? '';
    for (const wording of wordingsOf(entry)) days.set(wording, day);
  }
  if (days.size === 0) return new Map();
  return new Map(
    blocks.flatMap((block, at): [number, string][] => {
      const day = days.get(keyOfText(block));
      return day === undefined || wordsIn(block.text).length < tellingWords ? [] : [[at, day]];
    }),
  );
}
