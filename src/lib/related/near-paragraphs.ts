import { Best, type Scored } from './best.ts';
import { numberOf, type RelatingIndex } from './relating-index.ts';
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

/** So many paragraphs have room: twice as many as can be touched, so that a free place is soon found. */
const rooms = 4_096;
const shift = 32 - Math.log2(rooms);

/** Looks up the paragraphs of a library that share rare terms, roughly: their scores are to be taken again. */
export class NearParagraphs {
  readonly #index: RelatingIndex;
  /** What each place of a term is worth, in the order of the places: read in a row, and not looked up. */
  readonly #worths: Float32Array;
  /**
   * By room, the paragraph that is in it, plus one, and its score. A table this small stays in the processor's
   * nearest caches, which one of all paragraphs of a library doesn't.
   */
  readonly #inRoom = new Uint32Array(rooms);
  readonly #scores = new Float32Array(rooms);
  /** The rooms that are taken. */
  readonly #taken = new Uint32Array(mostPlaces);

  constructor(index: RelatingIndex, weights: Weights) {
    this.#index = index;
    this.#worths = worthsOf(index, weights);
  }

  /** The best of those that are asked for, by the rarest of the terms. */
  to(sought: readonly number[], those: Those, most: number): Scored[] {
    const taken = this.#read(this.#withinReach(sought));
    const best = new Best(most);
    for (let one = 0; one < taken; one++) {
      const room = this.#taken[one]!;
      const at = this.#inRoom[room]! - 1;
      const score = this.#scores[room]!;
      this.#inRoom[room] = 0;
      this.#scores[room] = 0;
      if (score >= best.least && those(at)) best.add(at, score);
    }
    return best.taken();
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

  /** Adds up what the terms are worth in each paragraph. @returns how many rooms are taken */
  #read(terms: readonly number[]): number {
    const { places } = this.#index;
    let taken = 0;
    for (const term of terms) {
      const end = places.end(term);
      for (let from = places.start(term); from < end; from++) {
        const room = this.#roomOf(numberOf(places.values[from]!) + 1);
        if (this.#scores[room] === 0) this.#taken[taken++] = room;
        this.#scores[room]! += this.#worths[from]!;
      }
    }
    return taken;
  }

  #roomOf(key: number): number {
    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
    let room = Math.imul(key, 0x9e3779b1) >>> shift;
    while (this.#inRoom[room] !== key && this.#inRoom[room] !== 0) room = (room + 1) % rooms;
    this.#inRoom[room] = key;
    return room;
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
