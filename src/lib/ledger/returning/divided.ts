import type { LedgerEntry } from '../../model/anchor.ts';
import type { Placed } from './pair-by-place.ts';
import { wordingsOf } from './places.ts';

/** The texts from a place on that make up a wording, one right behind the other; none if they don't. */
function runFrom(
  offered: readonly (readonly [id: string, place: Placed])[],
  at: number,
  wording: string,
): string[] {
  const ids: string[] = [];
  let made = '';
  for (const [id, { text, before }] of offered.slice(at)) {
    if (ids.length > 0 && before !== offered[at + ids.length - 1]![1].text) return [];
    made = made === '' ? text : `${made} ${text}`;
    ids.push(id);
    if (made === wording) return ids;
    if (!wording.startsWith(`${made} `)) return [];
  }
  return [];
}

/**
 * Where lost texts stand again as several, one right behind the other, which together have all the words
 * of the last wording: former wordings, of which one may be such a part, count for less.
 * @param offered the texts that may be theirs, in reading order, by anchor
 * @returns the anchors of the parts, two or more, by the lost text's
 */
export function standingDivided(
  lost: readonly LedgerEntry[],
  offered: ReadonlyMap<string, Placed>,
): Map<string, string[]> {
  const all = [...offered];
  const runOf = (wording: string): string[] => {
    for (const at of all.keys()) {
      const run = runFrom(all, at, wording);
      if (run.length > 0) return run;
    }
    return [];
  };
  return new Map(
    lost.flatMap((entry): [string, string[]][] => {
      const [last] = wordingsOf(entry);
      const run = last === undefined ? [] : runOf(last);
      return run.length > 1 ? [[entry.id, run]] : [];
    }),
  );
}
