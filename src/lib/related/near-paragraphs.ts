import { Best, type Scored } from './best.ts';
import { numberOf, type RelatingIndex } from './relating-index.ts';
import { worth, type Weights } from './weights.ts';

/**
 * So many places of terms are read for a paragraph, those of the rarest terms first: what one paragraph
 * costs is the same however large the library is.
 */
const mostPlaces = 2_000;

/** Looks up the paragraphs that share rare terms. */
export class NearParagraphs {
  readonly #index: RelatingIndex;
  readonly #weights: Weights;
  readonly #scores: Float64Array;
  readonly #touched: Uint32Array;

  constructor(index: RelatingIndex, weights: Weights) {
    this.#index = index;
    this.#weights = weights;
    this.#scores = new Float64Array(index.lengths.length);
    this.#touched = new Uint32Array(index.lengths.length);
  }

  /**
   * The best by the terms that are read.
   * @returns `isInFull`: whether all terms were read, so that no score lacks anything
   */
  to(sought: readonly number[], isWanted: (at: number) => boolean, most: number) {
    const read = this.#withinReach(sought);
    const touched = this.#read(read);
    const best = new Best(most);
    for (let one = 0; one < touched; one++) {
      const at = this.#touched[one]!;
      if (this.#scores[at]! >= best.least && isWanted(at)) best.add(at, this.#scores[at]!);
      this.#scores[at] = 0;
    }
    const taken: Scored[] = best.taken();
    return { best: taken, isInFull: read.length === sought.length };
  }

  #withinReach(sought: readonly number[]): number[] {
    const { places } = this.#index;
    const frequency = (term: number) => places.end(term) - places.start(term);
    const rarestFirst = [...sought].sort((a, b) => frequency(a) - frequency(b) || a - b);
    let left = mostPlaces;
    return rarestFirst.filter((term) => (left -= frequency(term)) >= 0);
  }

  /** Adds up what the terms are worth in each paragraph. @returns how many paragraphs have one */
  #read(terms: readonly number[]): number {
    const { places } = this.#index;
    let touched = 0;
    for (const term of terms) {
      for (let from = places.start(term); from < places.end(term); from++) {
        const value = places.values[from]!;
        const at = numberOf(value);
        if (this.#scores[at] === 0) this.#touched[touched++] = at;
        this.#scores[at]! += worth(this.#weights, term, at, value);
      }
    }
    return touched;
  }
}
