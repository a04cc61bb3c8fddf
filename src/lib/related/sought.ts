import type { Relatable } from './relatable.ts';
import { numberOf, type RelatingIndex } from './relating-index.ts';

const nothing = 0;

/** A paragraph to which others are looked for. */
export class Sought {
  readonly at: number;
  readonly terms: readonly number[];
  readonly themes: ReadonlySet<string>;
  /**
   * Its terms, plus one, each at the first free place from the one that its number leads to: most questions are
   * about terms that it doesn't have, and a table this small stays in the processor's nearest cache.
   */
  readonly #places: Uint32Array;
  readonly #shift: number;
  readonly #print: () => Map<number, string>;
  #printed: Map<number, string> | undefined;

  constructor(at: number, { themes }: Relatable, { terms, numbers, texts }: RelatingIndex) {
    this.at = at;
    this.terms = Array.from(terms.values.subarray(terms.start(at), terms.end(at)), numberOf);
    this.themes = new Set(themes);
    const bits = Math.ceil(Math.log2(this.terms.length + 1)) + 2;
    this.#shift = 32 - bits;
    this.#places = new Uint32Array(2 ** bits);
    for (const term of this.terms) this.#places[this.#placeOf(term)] = term + 1;
    this.#print = () => numbers.firstPrinted(texts[at]!, new Set(this.terms));
  }

  has(term: number): boolean {
    return this.#places[this.#placeOf(term)] !== nothing;
  }

  /** A term as it first stands in the paragraph; undefined for a theme, which no words are. */
  printed(term: number): string | undefined {
    this.#printed ??= this.#print();
    return this.#printed.get(term);
  }

  /** Where a term is, or would be. */
  #placeOf(term: number): number {
    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
    let place = Math.imul(term, 0x9e3779b1) >>> this.#shift;
    while (this.#places[place] !== nothing && this.#places[place] !== term + 1)
      place = (place + 1) & (this.#places.length - 1);
    return place;
  }
}
