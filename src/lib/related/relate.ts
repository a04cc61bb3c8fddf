import { byScore, type Scored } from './best.ts';
import { NearParagraphs, type Those } from './near-paragraphs.ts';
import { ParagraphKinds, type Acceptable } from './paragraph-kinds.ts';
import { Sought } from './sought.ts';
import { withoutParts } from './reasons.ts';
import type { Relatable } from './relatable.ts';
import { indexForRelating, numberOf, type RelatingIndex } from './relating-index.ts';
import { weightsOf, worth, type Weights } from './weights.ts';

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

/** So many more of the nearest than asked for are compared in full: they are found by some terms only. */
const compared = 30;
/** With fewer words and themes in common than this, no matter can be told that two paragraphs share. */
const fewestShared = 2;
const mostShown = 6;

/** Finds paragraphs on the same matter, by weighted shared terms. */
export class Relations {
  readonly #paragraphs: readonly Relatable[];
  readonly #kinds: ParagraphKinds;
  /** By document, its first and its last paragraph. */
  readonly #stretches = new Map<string, { first: number; last: number }>();
  readonly #index: RelatingIndex;
  readonly #weights: Weights;
  readonly #near: NearParagraphs;
  /** The paragraph that was asked for last: one is asked for document by document. */
  #last: Sought | undefined;

  constructor(paragraphs: readonly Relatable[]) {
    this.#paragraphs = paragraphs;
    this.#kinds = new ParagraphKinds(paragraphs);
    for (const [at, { report }] of paragraphs.entries())
      this.#stretches.set(report, { first: this.#stretches.get(report)?.first ?? at, last: at });
    this.#index = indexForRelating(paragraphs);
    this.#weights = weightsOf(this.#index);
    this.#near = new NearParagraphs(this.#index, this.#weights);
  }

  /** Those paragraphs of the accepted documents and roles: to be made once and asked for many times. */
  those(accepts: (paragraph: Acceptable) => boolean): Those {
    return this.#kinds.those(accepts);
  }

  /**
   * The paragraphs of the whole library that share most with one, best first, never itself. They are looked
   * for by its rarest terms.
   * @param at its place among the paragraphs
   * @param those that are asked for
   * @param count how many at most
   */
  to(at: number, those: Those, count: number): Related[] {
    const sought = this.#soughtAt(at);
    const isAskedFor: Those = (other) => other !== at && those(other);
    const near = this.#near.to(sought.terms, isAskedFor, compared + count);
    return this.#bestTold(
      sought,
      near.map((one) => this.#inFull(sought, one.at)),
      count,
    );
  }

  /**
   * The same of one document, each paragraph of which is compared in full: they stand in a row, so that it
   * costs little, and the same however large the library is.
   */
  inDocument(at: number, report: string, those: Those, count: number): Related[] {
    const { first, last } = this.#stretches.get(report) ?? { first: 0, last: -1 };
    const sought = this.#soughtAt(at);
    const scored: Scored[] = [];
    for (let other = first; other <= last; other++) {
      if (other === at || this.#paragraphs[other]!.report !== report || !those(other)) continue;
      const one = this.#inFull(sought, other);
      if (one.score > 0) scored.push(one);
    }
    return this.#bestTold(sought, scored, count);
  }

  #soughtAt(at: number): Sought {
    if (this.#last?.at !== at) this.#last = new Sought(at, this.#paragraphs[at]!, this.#index);
    return this.#last;
  }

  #bestTold(sought: Sought, scored: readonly Scored[], count: number): Related[] {
    const told: Related[] = [];
    for (const { at, score } of scored.toSorted(byScore)) {
      if (told.length === count) break;
      const { different, terms, themes } = this.#reason(sought, at);
      if (different + themes.length < fewestShared) continue;
      const printed = terms.flatMap((term) => sought.printed(term) ?? []);
      const words = withoutParts(printed).slice(0, mostShown);
      told.push({ paragraph: this.#paragraphs[at]!, score, words, themes });
    }
    return told;
  }

  #inFull(sought: Sought, at: number): Scored {
    const { terms } = this.#index;
    let score = 0;
    for (let from = terms.start(at); from < terms.end(at); from++) {
      const value = terms.values[from]!;
      const term = numberOf(value);
      if (sought.has(term)) score += worth(this.#weights, term, at, value);
    }
    return { at, score };
  }

  #reason(sought: Sought, at: number): Reason {
    const { terms } = this.#index;
    const shared: { term: number; worth: number }[] = [];
    for (let from = terms.start(at); from < terms.end(at); from++) {
      const value = terms.values[from]!;
      const term = numberOf(value);
      if (sought.has(term)) shared.push({ term, worth: worth(this.#weights, term, at, value) });
    }
    shared.sort((a, b) => b.worth - a.worth || a.term - b.term);
    const isWord = ({ term }: { term: number }) => this.#index.numbers.kinds[term] === 'word';
    return {
      different: shared.filter(isWord).length,
      terms: shared.map(({ term }) => term),
      themes: this.#paragraphs[at]!.themes.filter((slug) => sought.themes.has(slug)),
    };
  }
}
