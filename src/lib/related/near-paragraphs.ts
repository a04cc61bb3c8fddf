import { Best, type Scored } from './best.ts';
import { numberOf, type RelatingIndex } from './relating-index.ts';
import { worth, type Weights } from './weights.ts';

/**
 * So many places of terms are read for a paragraph, those of the rarest terms first: what one paragraph
 * costs is the same however large the library is.
 */
const mostPlaces = 1_500;

/** A term's number fits below, as the index packs it. */
const termsAtMost = 2 ** 28;

/** Looks up the paragraphs that share rare terms. */
export class NearParagraphs {
  readonly #index: RelatingIndex;
  /** What each place of a term is worth, in the order of the places: read in a row, and not looked up. */
  readonly #worths: Float32Array;
  readonly #scores: Float32Array;
  readonly #touched: Uint32Array;

  constructor(index: RelatingIndex, weights: Weights) {
    this.#index = index;
    this.#worths = worthsOf(index, weights);
    this.#scores = new Float32Array(index.lengths.length);
    this.#touched = new Uint32Array(index.lengths.length);
  }

  /**
   * The best of each group by the terms that are read, roughly: their scores are to be taken again.
   * @param groupOf the group of a paragraph, from 0; -1 of one that isn't wanted
   * @param groups how many there are
   */
  to(
    sought: readonly number[],
    groupOf: (at: number) => number,
    groups: number,
    most: number,
  ): Scored[][] {
    const touched = this.#read(this.#withinReach(sought));
    const best = Array.from({ length: groups }, () => new Best(most));
    for (let one = 0; one < touched; one++) {
      const at = this.#touched[one]!;
      const score = this.#scores[at]!;
      this.#scores[at] = 0;
      const group = best[groupOf(at)];
      if (group !== undefined && score >= group.least) group.add(at, score);
    }
    return best.map((group) => group.taken());
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

  /** Adds up what the terms are worth in each paragraph. @returns how many paragraphs have one */
  #read(terms: readonly number[]): number {
    const { places } = this.#index;
    let touched = 0;
    for (const term of terms) {
      for (let from = places.start(term); from < places.end(term); from++) {
        const at = numberOf(places.values[from]!);
        if (this.#scores[at] === 0) this.#touched[touched++] = at;
        this.#scores[at]! += this.#worths[from]!;
      }
    }
    return touched;
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
