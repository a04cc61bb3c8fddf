import { isSameSort } from './context.ts';
import { EditedPairs, type BothCandidates, type Pair, type RowNames } from './edited-pairs.ts';
import { isFragment } from './texts/fragments.ts';
import type { Matching } from './matching.ts';
import { commonFigures, figuresInCommon } from './texts/alike.ts';
import type { Similarity } from './texts/similarity.ts';

/**
 * By how much a correction must be more alike than any other that could be meant: by one word in ten where
 * it stands near its place, one in seven elsewhere. One word dropped
 * from a report's paragraph takes away 0.01 in the middle and 0.12 at most.
 */
const margin = { inPlace: 0.1, elsewhere: 0.15 };

/** So alike is a text to itself, when two words of five are others; different ones are rarely (see `alike`). */
const writtenAnew = 0.35;

/** So alike are two texts that have all their words but the figures in common. */
const sameButFigures = 0.995;

/** Whether the two texts of a pair say different things: then only place and section can make them one. */
function changesSense({ differsIn }: Pair): boolean {
  return differsIn === 'sense' || differsIn === 'statement';
}

/** Whether a pair differs in what another doesn't: a figure, which is less than a negation, a grade or a name. */
function isMore(pair: Pair, other: Pair): boolean {
  if (other.differsIn === 'wording') return pair.differsIn !== 'wording';
  return changesSense(pair) && !changesSense(other);
}

/** One round of the search for corrected texts, on one picture of what is matched. */
class Search {
  readonly pairs: Pair[];
  private readonly matching: Matching;
  private readonly candidates: BothCandidates;
  private readonly edited: EditedPairs;

  constructor(matching: Matching, edited: EditedPairs, candidates: BothCandidates) {
    this.matching = matching;
    this.candidates = candidates;
    this.edited = edited;
    this.pairs = edited.all();
  }

  /**
   * Whether two pairs differ in nothing but figures and none of them has more figures in common: a formula
   * that stands twice and has new figures throughout names neither.
   */
  private isSameFormula(pair: Pair, rival: Pair): boolean {
    if (pair.differsIn !== 'figures' || rival.differsIn !== 'figures') return false;
    if (Math.min(pair.like, rival.like) < sameButFigures) return false;
    return this.figuresOf(pair) <= this.figuresOf(rival);
  }

  /** Share of the figures of a pair's texts that both have. */
  private figuresOf({ known, fresh }: Pair): number {
    return figuresInCommon(this.matching.known[known]!, this.matching.fresh[fresh]!);
  }

  /** Whether a pair surpasses another that shares one of its texts clearly enough. */
  private surpasses(pair: Pair, rival: Pair): boolean {
    const isSame = pair.differsIn === 'wording';
    // Another figure far off is less than the same place: it may be a copy about something else.
    if (!isSame && !pair.isInPlace && rival.isInPlace && rival.known === pair.known) return false;
    if (isMore(pair, rival)) return pair.like >= rival.like + margin.elsewhere;
    if (isMore(rival, pair) && (pair.isInPlace || !rival.isInPlace))
      return pair.like >= rival.like - margin.inPlace;
    if (this.isSameFormula(pair, rival)) return false;
    // Of two that say something else, neither is taken for its place alone.
    if (changesSense(pair) && changesSense(rival)) return pair.like >= rival.like + margin.inPlace;
    if (!pair.isInPlace) return pair.like >= rival.like + margin.elsewhere;
    if (!rival.isInPlace) return pair.like >= rival.like;
    const { context } = this.edited;
    const isNumbered = (one: Pair) => context.isSameNumber(one.known, one.fresh);
    if (isNumbered(pair) && !isNumbered(rival)) return pair.like > rival.like;
    return pair.like >= rival.like + margin.inPlace;
  }

  /**
   * Whether a text that has kept its own words is as near: then the new one may be its copy. A text that
   * differs in a name, a grade or a negation must be nearer to its own by a clear margin, so that “In
   * York …” is not taken for a correction of “In Leeds …” while “In Hull …” stands.
   */
  private isOvershadowed(pair: Pair): boolean {
    const { known, fresh, like, isInPlace } = pair;
    const { matching, candidates } = this;
    const [one, two] = [matching.known[known]!, matching.fresh[fresh]!];
    const slack = changesSense(pair) ? margin.inPlace : 0;
    const needed = isInPlace ? like - slack : like - margin.elsewhere;
    const isKept = (at: number) =>
      matching.freshOf(at) !== null && isSameSort(matching.known[at]!, two);
    if (candidates.known.of(two, isKept).some((at) => this.edited.like(at, fresh) > needed))
      return true;
    if (isInPlace) return false;
    const isCopy = (at: number) =>
      matching.knownOf(at) !== null && isSameSort(one, matching.fresh[at]!);
    return candidates.fresh.of(one, isCopy).some((at) => this.edited.like(known, at) > needed);
  }

  /** Whether a part of either stands elsewhere too, so that it was divided or joined. */
  private isDivided({ known, fresh }: Pair): boolean {
    const { matching, candidates } = this;
    const [one, two] = [matching.known[known]!, matching.fresh[fresh]!];
    const near = this.edited.openNear(known);
    const likelyKnown = candidates.known.of(two, (at) => matching.isOpenKnown(at));
    const likelyFresh = candidates.fresh.of(one, (at) => matching.isOpenFresh(at));
    const others = (positions: number[], self: number) =>
      [...new Set(positions)].filter((at) => at !== self);
    return isFragment(
      one,
      two,
      others([...near.known, ...likelyKnown], known).map((at) => matching.known[at]!),
      others([...near.fresh, ...likelyFresh], fresh).map((at) => matching.fresh[at]!),
    );
  }

  /** Whether a text between the same neighbours may be the known one, written anew, so that one far off is its copy. */
  private mayHaveStayed({ known, fresh }: Pair): boolean {
    const { edited } = this;
    return edited
      .openNear(known)
      .fresh.some(
        (at) =>
          at !== fresh &&
          edited.context.isBetweenSame(known, at) &&
          edited.like(known, at) >= writtenAnew,
      );
  }

  /** Whether a pair is the single clear one for both its texts. */
  isClear(pair: Pair): boolean {
    const isAtHome = pair.isInPlace && this.edited.context.isSameSection(pair.known, pair.fresh);
    if (changesSense(pair) && !isAtHome) return false;
    if (!pair.isInPlace && this.mayHaveStayed(pair)) return false;
    if (!pair.isInPlace && pair.differsIn === 'figures' && this.figuresOf(pair) < commonFigures)
      return false;
    const rivals = this.pairs.filter(
      (one) => one !== pair && (one.known === pair.known || one.fresh === pair.fresh),
    );
    return (
      rivals.every((rival) => this.surpasses(pair, rival)) &&
      !this.isOvershadowed(pair) &&
      !this.isDivided(pair)
    );
  }
}

/**
 * Links known texts with their corrections: in their place if they are alike, elsewhere if they are very
 * much so, and only where no other text could be meant. Returns the pairs that stay in doubt.
 */
export function matchEdited(
  matching: Matching,
  similarity: Similarity,
  candidates: BothCandidates,
  rows: RowNames,
): { known: number; fresh: number }[] {
  const edited = new EditedPairs(matching, similarity, candidates, rows);
  const search = new Search(matching, edited, candidates);
  const clear = search.pairs.filter((pair) => search.isClear(pair));
  clear.forEach(({ known, fresh }) => matching.link(known, fresh));
  return search.pairs.filter(
    ({ known, fresh }) => matching.isOpenKnown(known) && matching.isOpenFresh(fresh),
  );
}
