/** A text with its surroundings, all as keys that are equal for equal texts. */
export interface Placed {
  text: string;
  /** Its headings, outermost first. */
  path: string;
  /** The texts that stand before and after it. */
  before: string;
  after: string;
  /** Some texts before and after it, the nearest first. */
  behind: string[];
  ahead: string[];
  words: number;
}

/** A text of fewer words may well stand in two places and mean two things. */
export const tellingWords = 8;

/** Neighbours of fewer words stand in many places: “Summary”, “Requires improvement to be good”. */
const tellingNeighbours = 6;

/** A text of some words itself needs fewer; a grade has five and stands before “Summary” in every section. */
const fewestNeighbours = 3;

/** How many words there are in a row of texts that two lists have in common, the nearest first. */
function commonWords(one: readonly string[], two: readonly string[]): number {
  const end = one.findIndex((text, at) => text !== two[at]);
  const common = one.slice(0, end < 0 ? undefined : end);
  return common.reduce((sum, text) => sum + text.split(' ').length, 0);
}

/** Whether two texts stand right beside each other, or in a row of words that is hardly the same by chance. */
export function isPrintedTwice(one: Placed, two: Placed): boolean {
  const isBeside = one.after === two.text && two.before === one.text;
  const isBehind = one.before === two.text && two.after === one.text;
  const common = commonWords(one.behind, two.behind) + commonWords(one.ahead, two.ahead);
  return isBeside || isBehind || common >= tellingWords;
}

/** Whether two texts of the same words have telling neighbours of the same words, or are each other's. */
export function isSamePlace(one: Placed, two: Placed): boolean {
  const common = commonWords(one.behind, two.behind) + commonWords(one.ahead, two.ahead);
  const isTelling = common >= fewestNeighbours && common + two.words >= tellingNeighbours;
  return isPrintedTwice(one, two) || common >= tellingNeighbours || isTelling;
}

/** What two places must have in common, the most telling first. */
const contexts: ((one: Placed) => string)[] = [
  ({ text, path, before, after }) => JSON.stringify([text, path, before, after]),
  ({ text, path, before }) => JSON.stringify([text, path, before]),
  ({ text, path, after }) => JSON.stringify([text, path, after]),
  ({ text, path }) => JSON.stringify([text, path]),
];

function groupBy(
  places: readonly Placed[],
  open: ReadonlySet<number>,
  keyOf: (one: Placed) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const at of open) {
    const key = keyOf(places[at]!);
    groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return groups;
}

/**
 * Pairs equal texts of two lists, both in reading order, where only one can be meant: by headings and
 * neighbours, where as many stand on both sides in their order, and a text that stands once on each side
 * and is long enough wherever it stands.
 * @returns positions on both sides
 */
export function pairByPlace(
  former: readonly Placed[],
  now: readonly Placed[],
): [former: number, now: number][] {
  const pairs: [number, number][] = [];
  const openFormer = new Set(former.keys());
  const openNow = new Set(now.keys());
  const pair = (
    keyOf: (one: Placed) => string,
    isEnough: (one: Placed, count: number) => boolean,
  ) => {
    const groups = groupBy(now, openNow, keyOf);
    for (const [key, ones] of groupBy(former, openFormer, keyOf)) {
      const twos = groups.get(key) ?? [];
      if (ones.length !== twos.length || !isEnough(now[twos[0]!]!, ones.length)) continue;
      ones.forEach((one, at) => {
        pairs.push([one, twos[at]!]);
        openFormer.delete(one);
        openNow.delete(twos[at]!);
      });
    }
  };
  contexts.forEach((keyOf) => pair(keyOf, () => true));
  pair(
    ({ text }) => text,
    ({ words }, count) => count === 1 && words >= tellingWords,
  );
  return pairs;
}
