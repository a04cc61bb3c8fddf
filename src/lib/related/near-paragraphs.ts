import { Best, type Scored } from './best.ts';
import { firstPlaceOf, numberOf, type RelatingIndex } from './relating-index.ts';
import { worth, type Weights } from './weights.ts';

/**
 * So many places of terms are read for a paragraph in a whole library, those of the rarest terms first: what
 * one paragraph costs is the same however large the library is.
 */
const mostPlaces = 1_500;

/** A term's number fits below, as the index packs it. */
const termsAtMost = 2 ** 28;

/** Whether a paragraph is asked for, by its place among all. */
export type Those = (at: number) => boolean;

/** Looks up the paragraphs that share terms, roughly: their scores are to be taken again. */
export class NearParagraphs {
  readonly #index: RelatingIndex;
  /** What each place of a term is worth, in the order of the places: read in a row, and not looked up. */
  readonly #worths: Float32Array;
  readonly #scores: Float32Array;
  readonly #touched: Uint32Array;
  #count = 0;

  constructor(index: RelatingIndex, weights: Weights) {
    this.#index = index;
    this.#worths = worthsOf(index, weights);
    this.#scores = new Float32Array(index.lengths.length);
    this.#touched = new Uint32Array(index.lengths.length);
  }

  /** The best of a whole library by the rarest of the terms. */
  anywhere(sought: readonly number[], isAskedFor: Those, most: number): Scored[] {
    const { places } = this.#index;
    for (const term of this.#withinReach(sought)) this.#add(places.start(term), places.end(term));
    return this.#taken(isAskedFor, most);
  }

  /**
   * The best of a stretch of paragraphs by all terms.
   * @param first the first paragraph of the stretch
   * @param last its last
   */
  between(
    sought: readonly number[],
    { first, last }: { first: number; last: number },
    isAskedFor: Those,
    most: number,
  ): Scored[] {
    const { places } = this.#index;
    for (const term of sought) {
      const from = places.seek(term, firstPlaceOf(first));
      if (from < places.end(term)) this.#add(from, places.end(term), last);
    }
    return this.#taken(isAskedFor, most);
  }

  #withinReach(sought: readonly number[]): number[] {
    const { places } = this.#index;
    // Sorted as numbers, the frequency before the term: quicker than looking both up at each comparison.
    const rarestFirst = Float64Array.from(
      sought,
      (term) => (places.end(term) - places.start(term)) * termsAtMost + term,
    ).sort();
    const read: number[] = [];
    let left = mostPlaces;
    for (const key of rarestFirst) {
      left -= Math.floor(key / termsAtMost);
      if (left < 0) break;
      read.push(key % termsAtMost);
    }
    return read;
  }

  /** Adds what a term is worth to each paragraph of some of its places, up to the last that is wanted. */
  #add(from: number, to: number, last = Infinity): void {
    const { values } = this.#index.places;
    for (; from < to; from++) {
      const at = numberOf(values[from]!);
      if (at > last) return;
      if (this.#scores[at] === 0) this.#touched[this.#count++] = at;
      this.#scores[at]! += this.#worths[from]!;
    }
  }

  #taken(isAskedFor: Those, most: number): Scored[] {
    const best = new Best(most);
    for (let one = 0; one < this.#count; one++) {
      const at = this.#touched[one]!;
      const score = this.#scores[at]!;
      this.#scores[at] = 0;
      if (score >= best.least && isAskedFor(at)) best.add(at, score);
    }
    this.#count = 0;
    return best.taken();
  }
}

function worthsOf({ numbers, places }: RelatingIndex, weights: Weights): Float32Array {
  const worths = new Float32Array(places.values.length);
  numbers.kinds.forEach((_, term) => {
    for (let from = places.start(term); from < places.end(term); from++) {
      const value = places.values[from]!;
      worths[from] = worth(weights, term, numberOf(value), value);
    }
  });
  return worths;
}
