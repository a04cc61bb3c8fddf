import type { Matching } from './state/matching.ts';
import { wordsIn, type Piece } from './texts/known-text.ts';

/** A sentence of fewer words may stand in any paragraph. */
const fewestWords = 3;

/** A sentence that stands in one known and in one new text, both open: their positions. */
export interface Shared {
  sentence: string;
  known: number;
  fresh: number;
}

/** The sentences of a text, long enough to be told from others. */
function sentencesOf({ text, kind }: Piece): string[] {
  if (kind !== 'paragraph' && kind !== 'list-item') return [];
  return text.split(/(?<=[.?!])\s+/u).filter((one) => wordsIn(one).length >= fewestWords);
}

export type Holders = Map<string, number[]>;

/** Where each sentence stands. */
export function holders(pieces: readonly Piece[], open: readonly number[]): Holders {
  const places: Holders = new Map();
  for (const at of open) {
    for (const sentence of sentencesOf(pieces[at]!))
      places.set(sentence, [...(places.get(sentence) ?? []), at]);
  }
  return places;
}

/**
 * The sentences that stand in one text of either side.
 * @param counts which texts count, where a sentence stands in several
 */
export function sharedSentences(
  before: Holders,
  now: Holders,
  counts: { known: (at: number) => boolean; fresh: (at: number) => boolean },
): Shared[] {
  const one = (places: readonly number[] = [], isCounted: (at: number) => boolean) =>
    places.length > 1 ? places.filter(isCounted) : places;
  return [...before].flatMap(([sentence, places]) => {
    const [known, ...others] = one(places, counts.known);
    const [fresh, ...copies] = one(now.get(sentence), counts.fresh);
    if (known === undefined || fresh === undefined) return [];
    return others.length + copies.length > 0 ? [] : [{ sentence, known, fresh }];
  });
}

/** The share of the longer of two texts that stands in both, by whole sentences. */
export function sharesOf(matching: Matching, shared: readonly Shared[]) {
  const pairs = new Map<string, { known: number; fresh: number; words: number }>();
  for (const { known, fresh, sentence } of shared) {
    const key = `${known} ${fresh}`;
    const words = (pairs.get(key)?.words ?? 0) + wordsIn(sentence).length;
    pairs.set(key, { known, fresh, words });
  }
  return [...pairs.values()].map(({ known, fresh, words }) => {
    const lengths = [matching.known[known]!.words.length, matching.fresh[fresh]!.words.length];
    return { known, fresh, share: words / Math.max(1, ...lengths) };
  });
}
