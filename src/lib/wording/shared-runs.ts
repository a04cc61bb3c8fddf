import { comparedWords, type WordingText } from './wording-text.ts';

/** A run of so many words in so many councils is shared (issue: eight words, five councils or more). */
export const runLength = 8;
export const fewestCouncils = 5;

/** The texts that a run stands in, by their places among all texts, and of how many councils they are. */
export interface SharedRun {
  texts: number[];
  councils: number;
}

/** The runs of a text, in order: words parted by spaces. A text of fewer words has none. */
export function runsOf(words: readonly string[]): string[] {
  const count = Math.max(0, words.length - runLength + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + runLength).join(' '));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** About four buckets a word, so that few runs share one; at most 16 million. */
function bucketsFor(words: number): number {
  return 2 ** Math.min(24, Math.ceil(Math.log2(4 * words + 1)));
}

/** Numbers for words, so that a run is eight numbers; `words` has each word at its number. */
function numbersOf(texts: readonly WordingText[]): { numbers: Uint32Array[]; words: string[] } {
  const known = new Map<string, number>();
  const words: string[] = [];
  const numbers = texts.map(({ text }) =>
    Uint32Array.from(comparedWords(text), ({ word }) => {
      const number = known.get(word) ?? words.length;
      if (number === words.length) words.push(word);
      known.set(word, number);
      return number;
    }),
  );
  return { numbers, words };
}

/** The bucket of a run: equal runs have one, and seldom another run the same. */
function bucketOf(words: Uint32Array, at: number, buckets: number): number {
  let hash = 0;
  for (let next = at; next < at + runLength; next++)
    hash = Math.imul(hash ^ words[next]!, 0x9e3779b1) ^ (hash >>> 13);
  return (hash ^ (hash >>> 8)) & (buckets - 1);
}

/**
 * How many councils have a run of each bucket: never fewer than have one of its runs, so that what is left
 * out on its account has too few.
 * @param order places of the texts, each council's together
 */
function councilsOfBuckets(
  texts: readonly WordingText[],
  numbers: readonly Uint32Array[],
  order: readonly number[],
): Uint8Array {
  const words = numbers.reduce((sum, { length }) => sum + length, 0);
  const counts = new Uint8Array(bucketsFor(words));
  const last = new Uint16Array(counts.length);
  let [council, number] = ['', 0];
  for (const at of order) {
    if (texts[at]!.council !== council) [council, number] = [texts[at]!.council, number + 1];
    const own = numbers[at]!;
    for (let from = 0; from + runLength <= own.length; from++) {
      const bucket = bucketOf(own, from, counts.length);
      if (last[bucket] === number || counts[bucket]! >= fewestCouncils) continue;
      last[bucket] = number;
      counts[bucket]!++;
    }
  }
  return counts;
}

/** The texts in which each run stands whose bucket is of enough councils, by the numbers of its words. */
function placesOfRuns(numbers: readonly Uint32Array[], counts: Uint8Array): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, words] of numbers.entries()) {
    for (let from = 0; from + runLength <= words.length; from++) {
      if (counts[bucketOf(words, from, counts.length)]! < fewestCouncils) continue;
      const key = words.subarray(from, from + runLength).join(' ');
      const found = places.get(key);
      if (found === undefined) places.set(key, [at]);
      else if (found.at(-1) !== at) found.push(at);
    }
  }
  return places;
}

/**
 * The runs of eight words that stand in reports of five councils or more, by their words. A first reading
 * counts councils in buckets, and memory is spent on what may be shared alone.
 */
export function findSharedRuns(texts: readonly WordingText[]): Map<string, SharedRun> {
  const { numbers, words } = numbersOf(texts);
  const order = texts
    .map((_, at) => at)
    .sort((a, b) => compare(texts[a]!.council, texts[b]!.council));
  const places = placesOfRuns(numbers, councilsOfBuckets(texts, numbers, order));
  const runs = new Map<string, SharedRun>();
  for (const [key, found] of places) {
    const councils = new Set(found.map((at) => texts[at]!.council)).size;
    const run = key.split(' ').map((number) => words[Number(number)]);
    if (councils >= fewestCouncils) runs.set(run.join(' '), { texts: found, councils });
  }
  return runs;
}
