import { diffArrays } from 'diff';
import type { Candidates } from './state/candidates.ts';
import {
  coverage,
  intervalOf,
  withoutOverlap,
  type Interval,
  type Stretch,
} from './texts/cover.ts';
import { differenceOf } from './texts/sense.ts';
import type { BothCandidates } from './corrections/edited-pairs.ts';
import { borrows } from './texts/fragments.ts';
import type { Division, Matching } from './state/matching.ts';
import type { Piece } from './texts/known-text.ts';

/**
 * How far the parts must make up the whole: a word in seven may have been dropped, added or corrected when
 * it was divided. Half a text and half of another make up 0.5 of either.
 */
const covered = 0.85;
/** By how much a division must surpass another that claims one of its texts: one word in twenty. */
const margin = 0.05;
/** Nothing more can be said against a division that leaves out no word. */
const perfect = 0.995;
/** Fewer words may stand in any text. */
const fewestWords = 3;

/** One side of the matching, with what is still open on it. */
interface Side {
  pieces: readonly Piece[];
  isOpen: (at: number) => boolean;
  candidates: Candidates;
}

interface Proposal extends Division {
  share: number;
}

/** Whether a piece has words of its own, and enough to be told from any other. */
function isOfText({ ownsText, words }: Piece): boolean {
  return ownsText && words.length >= fewestWords;
}

/** Open texts of a side that may be parts of a whole: likely ones, and those beside them. */
function possibleParts(whole: Piece, side: Side): number[] {
  const isWanted = (at: number) =>
    side.pieces[at] !== undefined && side.isOpen(at) && isOfText(side.pieces[at]);
  const likely = side.candidates.of(whole, isWanted);
  const beside = likely.flatMap((at) => [at - 2, at - 1, at + 1, at + 2]).filter(isWanted);
  return [...new Set([...likely, ...beside])];
}

function proposalOf(at: number, length: number, stretches: readonly Stretch[]): Proposal | null {
  const parts = withoutOverlap(stretches);
  const share = coverage(parts, length);
  return parts.length > 1 && share >= covered
    ? { whole: at, parts: parts.map((part) => part.at), share }
    : null;
}

/** Whether a part says the contrary of the stretch in which it stands, or has other figures: then it is a near-copy of the true one. */
function isContrary({ words }: Piece, whole: readonly string[], { start, end }: Interval): boolean {
  // In their order: a negation that went from one clause to another makes two contraries.
  const parts = diffArrays(whole.slice(start, end), [...words]);
  const [mine, theirs] = [
    parts.filter(({ added }) => added).flatMap(({ value }) => value),
    parts.filter(({ removed }) => removed).flatMap(({ value }) => value),
  ];
  const difference = differenceOf(mine, theirs, () => false);
  return difference !== 'wording';
}

/** Whether words that a part has beyond the whole are those of another open text beside the whole. */
function isPartOfOther(at: number, part: Piece, from: Side): boolean {
  const isOther = (other: number) => other !== at && from.isOpen(other);
  const others = from.candidates.of(part, isOther).map((other) => from.pieces[other]!);
  return borrows(part, from.pieces[at]!, others);
}

/**
 * The open texts of a side which together are a whole, in the whole's order. Parts that are word for word
 * in it go before others, so that a near-copy elsewhere which says the contrary takes no part's place. A few
 * words of which one is another are a part last of all, and only beside parts that stand there word for word.
 */
function divide(at: number, from: Side, into: Side): Proposal | null {
  const whole = from.pieces[at]!;
  if (!isOfText(whole)) return null;
  const stretches = possibleParts(whole, into).flatMap((part): Stretch[] => {
    const piece = into.pieces[part]!;
    const interval = intervalOf(piece.words, whole.words);
    if (interval === null) return [];
    const isTrue = interval.isExact || !isContrary(piece, whole.words, interval);
    if (!isTrue || (!interval.isExact && isPartOfOther(at, piece, from))) return [];
    return [{ ...interval, at: part, length: piece.words.length }];
  });
  const exact = stretches.filter(({ isExact }) => isExact);
  const { length } = whole.words;
  const close = stretches.filter(({ isLoose }) => !isLoose);
  const loose = stretches.filter(({ isExact, isLoose }) => isExact || isLoose);
  const found = [exact, close, loose].map((parts) => proposalOf(at, length, parts));
  return found.find((one) => one !== null) ?? null;
}

function isRival(one: Proposal, other: Proposal): boolean {
  return one !== other && other.parts.some((part) => one.parts.includes(part));
}

/** The divisions that no other contests. */
function clearOnes(proposals: readonly Proposal[]): Proposal[] {
  return proposals.filter((one) =>
    proposals.every(
      (other) =>
        !isRival(one, other) ||
        one.share >= other.share + margin ||
        (one.share >= perfect && other.share < perfect),
    ),
  );
}

/**
 * Finds known texts whose words now stand in several, and several that now are one. The parts need not
 * stand together any more; what decides is that each is a stretch of the whole, and all of them all of it.
 */
export function matchParts(matching: Matching, candidates: BothCandidates): void {
  const known: Side = {
    pieces: matching.known,
    isOpen: (at) => matching.isOpenKnown(at),
    candidates: candidates.known,
  };
  const fresh: Side = {
    pieces: matching.fresh,
    isOpen: (at) => matching.isOpenFresh(at),
    candidates: candidates.fresh,
  };
  const splits = matching.openKnown().flatMap((at) => divide(at, known, fresh) ?? []);
  const merges = matching.openFresh().flatMap((at) => divide(at, fresh, known) ?? []);
  clearOnes(splits).forEach((division) => matching.split(division));
  clearOnes(merges)
    .filter(({ whole, parts }) => fresh.isOpen(whole) && parts.every(known.isOpen))
    .forEach((division) => matching.merge(division));
}
