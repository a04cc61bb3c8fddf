import { normaliseText } from '../../text/fingerprint.ts';
import type { Matching } from '../match/state/matching.ts';
import type { Piece } from '../match/texts/known-text.ts';

/** The new text that comes nearest to a lost one, for a person to compare. */
export interface Nearest {
  /** Its anchor in the new document. */
  id: string;
  text: string;
  /** Why it isn't taken to be the same. */
  why: string;
}

/** Less than this in common is no likeness: share of words, 0 to 1. */
const least = 0.3;
/** Two texts are about as near as each other within this. */
const margin = 0.1;

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function likeness(counts: ReadonlyMap<string, number>, length: number, other: Piece): number {
  let common = 0;
  for (const [word, count] of countsOf(other.words))
    common += Math.min(count, counts.get(word) ?? 0);
  return (2 * common) / Math.max(1, length + other.words.length);
}

const decisive = /^(?:\d+|no|not|never|none|without|nor)$/;

/** Whether the words that only one of two texts has are a number or a negation. */
function isContrary(one: Piece, two: Piece): boolean {
  const [a, b] = [new Set(one.words), new Set(two.words)];
  const only = [
    ...one.words.filter((word) => !b.has(word)),
    ...two.words.filter((word) => !a.has(word)),
  ];
  return only.some((word) => decisive.test(word));
}

/** Finds the nearest new texts of lost ones. */
export class NearestTexts {
  private readonly matching: Matching;
  private readonly anchorOf: (fresh: number) => string;
  /** New texts that are not, word for word, a known one. */
  private readonly open: number[];

  /** @param anchorOf the anchor of the new text at a position */
  constructor(matching: Matching, anchorOf: (fresh: number) => string) {
    this.matching = matching;
    this.anchorOf = anchorOf;
    this.open = matching.fresh.flatMap(({ text }, at) => {
      const known = matching.knownOf(at);
      return known !== null && matching.known[known]!.text === text ? [] : [at];
    });
  }

  /** The nearest text, or null where none has enough in common. */
  of(known: number): Nearest | null {
    const piece = this.matching.known[known]!;
    const counts = countsOf(piece.words);
    const hinted = this.matching.unclear.find((one) => one.known === known)?.fresh ?? null;
    const ranked = [...new Set(hinted === null ? this.open : [hinted, ...this.open])]
      .map((at) => ({ at, like: likeness(counts, piece.words.length, this.matching.fresh[at]!) }))
      .sort((a, b) => b.like - a.like || a.at - b.at);
    const [first, second] = ranked;
    if (first === undefined || first.like < least) return null;
    const why = this.why(known, first, second);
    return { id: this.anchorOf(first.at), text: this.matching.fresh[first.at]!.text, why };
  }

  private why(
    known: number,
    { at, like }: { at: number; like: number },
    second: { at: number; like: number } | undefined,
  ): string {
    const [one, two] = [this.matching.known[known]!, this.matching.fresh[at]!];
    const share = `${Math.floor(100 * like)} % of their words are the same`;
    if (normaliseText(one.text) === normaliseText(two.text))
      return 'the same words stand more than once, and nothing tells which of them it is';
    const taken = this.matching.knownOf(at);
    if (taken !== null) return `${share}, but it is taken to be ${this.matching.known[taken]!.id}`;
    if (second !== undefined && like - second.like < margin)
      return `${share}, but ${this.anchorOf(second.at)} is about as near`;
    if (isContrary(one, two)) return `${share}, but they differ in a number or a negation`;
    return `${share}; that is too little to be certain`;
  }
}
