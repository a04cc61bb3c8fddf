import { isSameSort } from '../state/context.ts';
import type { Matching } from '../state/matching.ts';
import { writtenAnew } from '../texts/alike.ts';
import { withoutFigures } from '../texts/formula.ts';
import { isFragment } from '../texts/fragments.ts';
import type { BothCandidates, EditedPairs, Pair } from './edited-pairs.ts';

/**
 * By how much a correction must be more alike than any other that could be meant: by one word in ten where
 * it stands near its place, one in seven elsewhere. One word dropped
 * from a report's paragraph takes away 0.01 in the middle and 0.12 at most.
 */
export const margin = { inPlace: 0.1, elsewhere: 0.15 };

/** Whether the two texts of a pair say different things: then only place and section can make them one. */
export function changesSense({ differsIn }: Pair): boolean {
  return differsIn === 'sense' || differsIn === 'statement';
}

/** What speaks against a pair besides other pairs with its texts, on one picture of what is matched. */
export class Doubts {
  private readonly matching: Matching;
  private readonly candidates: BothCandidates;
  private readonly edited: EditedPairs;

  constructor(matching: Matching, edited: EditedPairs, candidates: BothCandidates) {
    this.matching = matching;
    this.candidates = candidates;
    this.edited = edited;
  }

  /**
   * Whether a text that has kept its own words is as near: then the new one may be its copy. A text that
   * differs in a name, a grade or a negation must be nearer to its own by a clear margin, so that “In
   * York …” is not taken for a correction of “In Leeds …” while “In Hull …” stands. The texts of a division
   * have kept theirs, too.
   */
  isOvershadowed(pair: Pair): boolean {
    const { known, fresh, like, isInPlace } = pair;
    const { matching, candidates, edited } = this;
    const [one, two] = [matching.known[known]!, matching.fresh[fresh]!];
    const slack = changesSense(pair) ? margin.inPlace : 0;
    const needed = isInPlace ? like - slack : like - margin.elsewhere;
    // Figures weigh nothing: the very words of a kept text are more than those with other figures.
    if (pair.differsIn === 'figures' && matching.isPrintedTwice(fresh)) return true;
    const isKept = (at: number) =>
      !matching.isOpenKnown(at) && isSameSort(matching.known[at]!, two);
    if (candidates.known.of(two, isKept).some((at) => edited.like(at, fresh) > needed)) return true;
    const isOfDivision = (at: number) =>
      matching.isDivided(at) && isSameSort(matching.fresh[at]!, two);
    if (candidates.fresh.of(two, isOfDivision).some((at) => edited.likeNow(at, fresh) > needed))
      return true;
    if (isInPlace) return false;
    const isCopy = (at: number) =>
      matching.knownOf(at) !== null && isSameSort(one, matching.fresh[at]!);
    return candidates.fresh.of(one, isCopy).some((at) => edited.like(known, at) > needed);
  }

  /** Whether a part of either stands elsewhere too, so that it was divided or joined. */
  isDivided({ known, fresh }: Pair): boolean {
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

  /** Whether another open text may be either, written anew: a text that says something else is not taken for its place alone. */
  mayBeAnother({ known, fresh }: Pair): boolean {
    const { matching, candidates, edited } = this;
    const [one, two] = [matching.known[known]!, matching.fresh[fresh]!];
    const isNow = (at: number) => matching.fresh[at]!.text !== two.text && matching.isOpenFresh(at);
    const wasBefore = (at: number) =>
      matching.known[at]!.text !== one.text && matching.isOpenKnown(at);
    return (
      candidates.fresh.of(one, isNow).some((at) => edited.like(known, at) >= writtenAnew) ||
      candidates.known.of(two, wasBefore).some((at) => edited.like(at, fresh) >= writtenAnew)
    );
  }

  /** Whether a text between the same neighbours may be the known one, written anew, so that one far off is its copy. */
  mayHaveStayed({ known, fresh }: Pair): boolean {
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

  /** Whether all the known text's words but its figures stand in a longer open text: the new one may be a copy with other figures. */
  mayHaveBeenJoined({ known, fresh }: Pair): boolean {
    const { matching } = this;
    const formula = ` ${withoutFigures(matching.known[known]!)} `;
    return matching
      .openFresh()
      .some((at) => at !== fresh && ` ${withoutFigures(matching.fresh[at]!)} `.includes(formula));
  }
}
