import { Context } from './state/context.ts';
import type { Matching } from './state/matching.ts';
import type { Piece } from './texts/known-text.ts';

/** From its first to behind its last position. */
interface Run {
  from: number;
  to: number;
}

function wordsOf(pieces: readonly Piece[], { from, to }: Run): string[] {
  return pieces.slice(from, to).flatMap(({ words }) => words);
}

function isText({ kind, ownsText, words }: Piece): boolean {
  return ownsText && words.length > 0 && (kind === 'paragraph' || kind === 'list-item');
}

/** Whether of two lists of words one is the beginning of the other. */
function begin(one: readonly string[], two: readonly string[]): boolean {
  const length = Math.min(one.length, two.length);
  for (let at = 0; at < length; at += 1) if (one[at] !== two[at]) return false;
  return true;
}

/** The shortest runs of open texts from these two on that have the same words in the same order, or null. */
function sameRuns(matching: Matching, known: number, fresh: number): [Run, Run] | null {
  const isKnown = (at: number) =>
    at < matching.known.length && matching.isOpenKnown(at) && isText(matching.known[at]!);
  const isFresh = (at: number) =>
    at < matching.fresh.length && matching.isOpenFresh(at) && isText(matching.fresh[at]!);
  const [before, now] = [
    { from: known, to: known },
    { from: fresh, to: fresh },
  ];
  for (let [one, two]: string[][] = [[], []]; ;) {
    if (one!.length <= two!.length ? !isKnown(before.to) : !isFresh(now.to)) return null;
    if (one!.length <= two!.length) before.to += 1;
    else now.to += 1;
    [one, two] = [wordsOf(matching.known, before), wordsOf(matching.fresh, now)];
    if (!begin(one, two)) return null;
    if (one.length === two.length) return [before, now];
  }
}

/** The positions of the pieces of a run, each with the words from which and up to which it reaches in the run. */
function reaches(pieces: readonly Piece[], { from, to }: Run) {
  let end = 0;
  return pieces.slice(from, to).map(({ words }, at) => {
    const start = end;
    end += words.length;
    return { at: from + at, start, end };
  });
}

/** Fewer words are looked for nowhere else (`match-parts.ts`), for they may stand in any text. */
const fewestWords = 3;

/** Whether texts that were joined, or one that was divided, have so few words that their place has to tell. */
function isOfFewWords(matching: Matching, [before, now]: readonly [Run, Run]): boolean {
  const pieces = [
    ...matching.known.slice(before.from, before.to),
    ...matching.fresh.slice(now.from, now.to),
  ];
  return pieces.length > 2 && pieces.some(({ words }) => words.length < fewestWords);
}

/**
 * Finds neighbours that were joined and cut apart again elsewhere: several known texts that have, one behind
 * the other, the very words of several new ones; and, of a word or two, those that were only joined or only
 * divided where they stood. Each is divided into all the texts that have words of it, or became part of one.
 */
export function matchRecut(matching: Matching): void {
  const context = new Context(matching);
  const isInPlace = (known: number, fresh: number) =>
    context.gapOfKnown(known) === context.gapOfFresh(fresh);
  for (const known of matching.openKnown()) {
    for (const fresh of matching.openFresh()) {
      if (matching.known[known]!.words[0] !== matching.fresh[fresh]!.words[0]) continue;
      const runs = sameRuns(matching, known, fresh);
      if (runs === null) continue;
      const isCutAnew = runs.every(({ from, to }) => to - from >= 2);
      if (!isCutAnew && !(isOfFewWords(matching, runs) && isInPlace(known, fresh))) continue;
      const now = reaches(matching.fresh, runs[1]);
      for (const { at, start, end } of reaches(matching.known, runs[0])) {
        const parts = now.filter((one) => one.start < end && one.end > start).map((one) => one.at);
        if (parts.length > 1) matching.split({ whole: at, parts });
        else matching.merge({ whole: parts[0]!, parts: [at] });
      }
      break;
    }
  }
}
