import { byScore, type Scored } from './best.ts';
import { NearParagraphs } from './near-paragraphs.ts';
import { ParagraphKinds, type Acceptable } from './paragraph-kinds.ts';
import type { Relatable } from './relatable.ts';
import { indexForRelating, numberOf, type RelatingIndex } from './relating-index.ts';
import { weightsOf, worth, type Weights } from './weights.ts';
import { withoutParts } from './reasons.ts';

/** A paragraph on the same matter as another, as far as the words of both tell. */
export interface Related {
  paragraph: Relatable;
  score: number;
  /** Words of both, weightiest first, as the first paragraph has them; those that stand together as one. */
  words: string[];
  /** Slugs of the themes that occur in both. */
  themes: string[];
}

/** What two paragraphs share. */
interface Reason {
  /** How many words. */
  different: number;
  /** Their numbers, and those of pairs and themes, weightiest first. */
  terms: number[];
  /** Slugs. */
  themes: string[];
}

/** Which paragraphs are asked for, and how many. */
export interface Wanted {
  accepts: (paragraph: Acceptable) => boolean;
  count: number;
}

/** So many more of the nearest than asked for are compared in full: not all places of all terms are read. */
const compared = 30;
/** With fewer words and themes in common than this, no matter can be told that two paragraphs share. */
const fewestShared = 2;
const mostShown = 6;

/** Finds paragraphs on the same matter, by weighted shared terms. */
export class Relations {
  readonly #paragraphs: readonly Relatable[];
  readonly #kinds: ParagraphKinds;
  readonly #index: RelatingIndex;
  readonly #weights: Weights;
  readonly #near: NearParagraphs;
  /** For each term, the last paragraph that was asked for and has it, from 1. */
  readonly #asked: Uint32Array;

  constructor(paragraphs: readonly Relatable[]) {
    this.#paragraphs = paragraphs;
    this.#kinds = new ParagraphKinds(paragraphs);
    this.#index = indexForRelating(paragraphs);
    this.#weights = weightsOf(this.#index);
    this.#near = new NearParagraphs(this.#index, this.#weights);
    this.#asked = new Uint32Array(this.#index.numbers.kinds.length);
  }

  /**
   * The paragraphs that share most with one, best first; never itself.
   * @param at its place among the paragraphs
   */
  to(at: number, { accepts, count }: Wanted): Related[] {
    return this.toEach(at, [accepts], count)[0]!;
  }

  /**
   * The same for several groups of paragraphs, which have none in common: at little more than the cost of one.
   * @param groups whether a paragraph belongs to each
   */
  toEach(at: number, groups: readonly Wanted['accepts'][], count: number): Related[][] {
    const { terms } = this.#index;
    const own = terms.values.subarray(terms.start(at), terms.end(at));
    const sought = Array.from(own, numberOf);
    for (const term of sought) this.#asked[term] = at + 1;
    const apart = this.#kinds.apart(groups);
    const groupOf = (other: number) => (other === at ? -1 : apart(other));
    return this.#near.to(sought, groupOf, groups.length, compared + count).map((near) => {
      const scored = near.map((one) => this.#inFull(one, at)).sort(byScore);
      return this.#firstTold(scored, at, count);
    });
  }

  #firstTold(scored: readonly Scored[], at: number, count: number): Related[] {
    const told: (Scored & Reason)[] = [];
    for (const one of scored) {
      if (told.length === count) break;
      const reason = this.#reason(at, one.at);
      if (reason.different + reason.themes.length >= fewestShared) told.push({ ...one, ...reason });
    }
    const { numbers, texts } = this.#index;
    const printed = numbers.firstPrinted(texts[at]!, new Set(told.flatMap(({ terms }) => terms)));
    return told.map(({ at: other, score, terms, themes }) => {
      const words = terms.flatMap((term) => printed.get(term) ?? []);
      const paragraph = this.#paragraphs[other]!;
      return { paragraph, score, words: withoutParts(words).slice(0, mostShown), themes };
    });
  }

  #inFull({ at }: Scored, asked: number): Scored {
    const { terms } = this.#index;
    let score = 0;
    for (let from = terms.start(at); from < terms.end(at); from++) {
      const value = terms.values[from]!;
      const term = numberOf(value);
      if (this.#asked[term] === asked + 1) score += worth(this.#weights, term, at, value);
    }
    return { at, score };
  }

  #reason(at: number, other: number): Reason {
    const { terms } = this.#index;
    const shared: { term: number; worth: number }[] = [];
    for (let from = terms.start(other); from < terms.end(other); from++) {
      const value = terms.values[from]!;
      const term = numberOf(value);
      if (this.#asked[term] !== at + 1) continue;
      shared.push({ term, worth: worth(this.#weights, term, other, value) });
    }
    shared.sort((a, b) => b.worth - a.worth || a.term - b.term);
    const own = new Set(this.#paragraphs[at]!.themes);
    const isWord = ({ term }: { term: number }) => this.#index.numbers.kinds[term] === 'word';
    return {
      different: shared.filter(isWord).length,
      terms: shared.map(({ term }) => term),
      themes: this.#paragraphs[other]!.themes.filter((slug) => own.has(slug)),
    };
  }
}
