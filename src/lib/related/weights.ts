import { countOf, type RelatingIndex } from './relating-index.ts';

/**
 * BM25's usual numbers (Robertson and Zaragoza 2009, 1.2 to 2 and 0.5 to 0.8): how soon a repeated word
 * says no more, and how much a long paragraph is discounted.
 */
const saturation = 1.2;
const discount = 0.5;
/** What two words in a row add to the two words, and what a shared theme is worth; chosen on the first half of the chains (`docs/related-paragraphs.md`). */
const ofKind = { word: 1, pair: 0.5, theme: 3 } as const;

/** What each term is worth, and what a paragraph's length takes from it. */
export interface Weights {
  /** By term: the rarer the more. */
  terms: Float64Array;
  isTheme: Uint8Array;
  /** By paragraph. */
  lengths: Float64Array;
}

/** The weights of an index. */
export function weightsOf({ numbers, places, lengths }: RelatingIndex): Weights {
  const all = lengths.length;
  const mean = lengths.reduce((sum, one) => sum + one, 0) / all || 1;
  const rarity = (term: number): number => {
    const count = places.end(term) - places.start(term);
    return Math.log(1 + (all - count + 0.5) / (count + 0.5));
  };
  return {
    terms: Float64Array.from(numbers.kinds, (kind, term) => ofKind[kind] * rarity(term)),
    isTheme: Uint8Array.from(numbers.kinds, (kind) => (kind === 'theme' ? 1 : 0)),
    lengths: Float64Array.from(
      lengths,
      (length) => saturation * (1 - discount + (discount * length) / mean),
    ),
  };
}

/**
 * What a term adds where it stands.
 * @param value the place, or the term of the paragraph, packed with how often it stands there
 */
export function worth(weights: Weights, term: number, paragraph: number, value: number): number {
  const weight = weights.terms[term]!;
  if (weights.isTheme[term] === 1) return weight;
  const count = countOf(value);
  return (weight * count * (saturation + 1)) / (count + weights.lengths[paragraph]!);
}
