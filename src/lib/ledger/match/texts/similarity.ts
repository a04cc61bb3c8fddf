import type { Piece } from './known-text.ts';
import { likeWords } from './like-words.ts';
import { differenceOf, type Difference } from './sense.ts';
import { isFigure, isNegation } from '../../../text/telling-words.ts';

/** With more words than this left over on a side, two texts are too far apart for slips of the pen to matter. */
const mostSlips = 10;
interface Bag {
  counts: Map<string, number>;
  weight: number;
}

/** The words that a bag has beyond another's. */
function beyond(bag: Bag, other: Bag): string[] {
  const words: string[] = [];
  for (const [word, count] of bag.counts) {
    for (let n = other.counts.get(word) ?? 0; n < count; n += 1) words.push(word);
  }
  return words;
}

/** Words as printed that begin with a capital, and those that don't, of all texts. */
function namesIn(pieces: readonly Piece[]): Set<string> {
  const texts = new Set(pieces.map(({ text }) => text));
  const words = [...texts].flatMap((text) => text.match(/\p{L}[\p{L}\p{N}]*/gu) ?? []);
  const isName = (word: string) => /^\p{Lu}/u.test(word);
  const small = new Set(words.filter((word) => !isName(word)));
  return new Set(
    words
      .filter(isName)
      .map((word) => word.toLowerCase())
      .filter((word) => !small.has(word)),
  );
}

/**
 * Measures how alike texts are. A word weighs the more the fewer texts have it, so that the phrases
 * which every paragraph of a report repeats don't make two of them one; a word with a slip in it counts
 * as far as its letters agree. Figures and negations weigh nothing: next quarter's row has other
 * figures, and the contrary of a sentence is nearly all its words.
 */
export class Similarity {
  private readonly frequencies = new Map<string, number>();
  private readonly bags = new Map<Piece, Bag>();
  private readonly texts: number;
  private readonly pieces: readonly Piece[];
  private readonly weights = new Map<string, number>();
  private names: ReadonlySet<string> | null = null;

  /** @param pieces all texts of both sides */
  constructor(pieces: readonly Piece[]) {
    this.texts = pieces.length;
    this.pieces = pieces;
    const copies = new Map<readonly string[], number>();
    for (const { words } of pieces) copies.set(words, (copies.get(words) ?? 0) + 1);
    for (const [words, count] of copies) {
      for (const word of new Set(words)) this.frequencies.set(word, this.frequency(word) + count);
    }
  }

  /** How many texts of both sides have a word. */
  frequency(word: string): number {
    return this.frequencies.get(word) ?? 0;
  }

  private weightOf(word: string): number {
    const known = this.weights.get(word);
    if (known !== undefined) return known;
    const isLight = isFigure(word) || isNegation(word);
    const weight = isLight ? 0 : Math.log(1 + this.texts / Math.max(1, this.frequency(word)));
    this.weights.set(word, weight);
    return weight;
  }

  private isName(word: string): boolean {
    this.names ??= namesIn(this.pieces);
    return this.names.has(word);
  }

  private bagOf(piece: Piece): Bag {
    const known = this.bags.get(piece);
    if (known !== undefined) return known;
    const counts = new Map<string, number>();
    for (const word of piece.words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const bag = { counts, weight: this.weigh(piece.words) };
    this.bags.set(piece, bag);
    return bag;
  }

  private weigh(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.weightOf(word), 0);
  }

  /** Weight of the words that differ by a slip only, both sides together. */
  private slips(mine: readonly string[], theirs: readonly string[]): number {
    if (Math.max(mine.length, theirs.length) > mostSlips) return 0;
    const left = [...theirs];
    return mine.reduce((sum, word) => {
      const likes = left.map((other) => likeWords(word, other));
      const best = Math.max(0, ...likes);
      if (best === 0) return sum;
      const [other] = left.splice(likes.indexOf(best), 1) as [string];
      return sum + best * (this.weightOf(word) + this.weightOf(other));
    }, 0);
  }

  /** The words that each of two texts has beyond the other, and of these the ones that are the other's with a slip. */
  private left(a: Piece, b: Piece) {
    const [one, two] = [this.bagOf(a), this.bagOf(b)];
    const [mine, theirs] = [beyond(one, two), beyond(two, one)];
    const isSlip = (word: string) =>
      [mine, theirs].every((words) => words.some((other) => likeWords(word, other) > 0));
    return { mine, theirs, isSlip };
  }

  /** In what two texts differ; a name with a slip in it is the same name, and “Six” is none. */
  difference(a: Piece, b: Piece): Difference {
    const { mine, theirs, isSlip } = this.left(a, b);
    return differenceOf(
      mine,
      theirs,
      (word) => this.isName(word) && !isFigure(word) && !isSlip(word),
    );
  }

  /** Whether two texts differ in slips of the pen at most, in no whole word. */
  isSlipOf(a: Piece, b: Piece): boolean {
    const { mine, theirs, isSlip } = this.left(a, b);
    return [...mine, ...theirs].every(isSlip);
  }

  /** How alike two texts are, from 0 (no word in common) to 1. */
  of(a: Piece, b: Piece): number {
    if (a.text === b.text) return 1;
    const [one, two] = [this.bagOf(a), this.bagOf(b)];
    const total = one.weight + two.weight;
    if (total === 0) return 0;
    const [mine, theirs] = [beyond(one, two), beyond(two, one)];
    const apart = this.weigh(mine) + this.weigh(theirs);
    return (total - apart + this.slips(mine, theirs)) / total;
  }
}
