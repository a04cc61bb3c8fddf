import { changesSense, Doubts, margin } from './doubts.ts';
import { EditedPairs, type BothCandidates, type Pair, type RowNames } from './edited-pairs.ts';
import type { Matching } from '../state/matching.ts';
import type { TakenUp } from '../state/taken-up.ts';
import { commonFigures, figuresInCommon } from '../texts/alike.ts';
import type { Similarity } from '../texts/similarity.ts';

/** So alike are two texts that have all their words but the figures in common. */
const sameButFigures = 0.995;

/** Whether a pair differs in what another doesn't: a figure, which is less than a negation, a grade or a name. */
function isMore(pair: Pair, other: Pair): boolean {
  if (other.differsIn === 'wording') return pair.differsIn !== 'wording';
  return changesSense(pair) && !changesSense(other);
}

/** One round of the search for corrected texts, on one picture of what is matched. */
class Search {
  readonly pairs: Pair[];
  private readonly matching: Matching;
  private readonly doubts: Doubts;
  private readonly edited: EditedPairs;

  constructor(matching: Matching, edited: EditedPairs, candidates: BothCandidates) {
    this.matching = matching;
    this.doubts = new Doubts(matching, edited, candidates);
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

  /** Whether a pair is the single clear one for both its texts. */
  isClear(pair: Pair): boolean {
    const { doubts } = this;
    const isAtHome = pair.isInPlace && this.edited.context.isSameSection(pair.known, pair.fresh);
    if (changesSense(pair) && (!isAtHome || doubts.mayBeAnother(pair))) return false;
    if (!pair.isInPlace && doubts.mayHaveStayed(pair)) return false;
    if (!pair.isInPlace && pair.differsIn === 'figures') {
      if (this.figuresOf(pair) < commonFigures || doubts.mayHaveBeenJoined(pair)) return false;
    }
    const rivals = this.pairs.filter(
      (one) => one !== pair && (one.known === pair.known || one.fresh === pair.fresh),
    );
    return (
      rivals.every((rival) => this.surpasses(pair, rival)) &&
      !doubts.isOvershadowed(pair) &&
      !doubts.isDivided(pair)
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
  takenUp: TakenUp,
): { known: number; fresh: number }[] {
  const edited = new EditedPairs(matching, similarity, candidates, rows, takenUp);
  const search = new Search(matching, edited, candidates);
  const clear = search.pairs.filter((pair) => search.isClear(pair));
  clear.forEach(({ known, fresh }) => matching.link(known, fresh));
  return search.pairs.filter(
    ({ known, fresh }) => matching.isOpenKnown(known) && matching.isOpenFresh(fresh),
  );
}
