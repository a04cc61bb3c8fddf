import type { Candidates } from './candidates.ts';
import { Context, isSameSort } from './context.ts';
import { isFragment } from './fragments.ts';
import type { Matching } from './matching.ts';
import { SectionContent } from './section-content.ts';
import type { Similarity } from './similarity.ts';

/**
 * How alike a corrected text must be: a heading over the same texts, any text between the same
 * neighbours, near where the known one stood, and elsewhere.
 */
const alike = { heading: 0.25, between: 0.5, inPlace: 0.6, elsewhere: 0.8 };
/** By how much it must surpass any other that could be meant. */
const margin = { inPlace: 0.1, elsewhere: 0.15 };
/** In a gap with more open texts than this on either side, only those that share rare words are compared. */
const mostInGap = 30;

/** A known text and the new one that may be its correction. */
interface Pair {
  known: number;
  fresh: number;
  like: number;
  isInPlace: boolean;
}

function openByGap(open: readonly number[], gapOf: (at: number) => number): Map<number, number[]> {
  const gaps = new Map<number, number[]>();
  open.forEach((at) => gaps.set(gapOf(at), [...(gaps.get(gapOf(at)) ?? []), at]));
  return gaps;
}

/** One round of the search for corrected texts, on one picture of what is matched. */
class Search {
  private readonly matching: Matching;
  private readonly similarity: Similarity;
  private readonly candidates: { known: Candidates; fresh: Candidates };
  private readonly context: Context;
  private readonly sections: SectionContent;
  private readonly openKnown: Map<number, number[]>;
  private readonly openFresh: Map<number, number[]>;
  private readonly likes = new Map<string, number>();

  constructor(
    matching: Matching,
    similarity: Similarity,
    candidates: { known: Candidates; fresh: Candidates },
  ) {
    this.matching = matching;
    this.similarity = similarity;
    this.candidates = candidates;
    this.context = new Context(matching);
    this.sections = new SectionContent(matching);
    this.openKnown = openByGap(matching.openKnown(), (at) => this.context.gapOfKnown(at));
    this.openFresh = openByGap(matching.openFresh(), (at) => this.context.gapOfFresh(at));
  }

  private like(known: number, fresh: number): number {
    const key = `${known} ${fresh}`;
    const like =
      this.likes.get(key) ??
      this.similarity.of(this.matching.known[known]!, this.matching.fresh[fresh]!);
    this.likes.set(key, like);
    return like;
  }

  private pair(known: number, fresh: number): Pair | null {
    if (!isSameSort(this.matching.known[known]!, this.matching.fresh[fresh]!)) return null;
    const like = this.like(known, fresh);
    const isInPlace = this.context.isInPlace(known, fresh);
    return like >= this.needed(known, fresh, isInPlace) ? { known, fresh, like, isInPlace } : null;
  }

  private needed(known: number, fresh: number, isInPlace: boolean): number {
    if (!isInPlace) return alike.elsewhere;
    const isHeading = this.matching.known[known]!.kind === 'heading';
    if (isHeading && this.sections.isSame(known, fresh)) return alike.heading;
    return this.context.isBetweenSame(known, fresh) ? alike.between : alike.inPlace;
  }

  /** The open texts of a gap, unless they are too many to compare each with each. */
  private openNear(known: number): { known: number[]; fresh: number[] } {
    const gap = this.context.gapOfKnown(known);
    const near = { known: this.openKnown.get(gap) ?? [], fresh: this.openFresh.get(gap) ?? [] };
    return Math.max(near.known.length, near.fresh.length) > mostInGap
      ? { known: [], fresh: [] }
      : near;
  }

  /** Pairs worth comparing: with rare words in common, in the same gap, or beside the same neighbour. */
  private pairsToTry(): [number, number][] {
    const { matching, context } = this;
    const isOpen = (at: number) => matching.isOpenFresh(at);
    return matching.openKnown().flatMap((known) => {
      const likely = this.candidates.fresh.of(matching.known[known]!, isOpen);
      const beside = context.besideNeighbours(known).filter(isOpen);
      const fresh = new Set([...this.openNear(known).fresh, ...likely, ...beside]);
      return [...fresh].map((at): [number, number] => [known, at]);
    });
  }

  /** Every pair of open texts that are alike enough. */
  pairs(): Pair[] {
    return this.pairsToTry().flatMap(([known, fresh]) => this.pair(known, fresh) ?? []);
  }

  /** Whether a pair surpasses another that shares one of its texts clearly enough. */
  private surpasses(pair: Pair, rival: Pair): boolean {
    if (!pair.isInPlace) return pair.like >= rival.like + margin.elsewhere;
    if (!rival.isInPlace) return pair.like >= rival.like;
    const isNumbered = (one: Pair) => this.context.isSameNumber(one.known, one.fresh);
    if (isNumbered(pair) && !isNumbered(rival)) return pair.like > rival.like;
    return pair.like >= rival.like + margin.inPlace;
  }

  /** Whether a text that has kept its own words is as near: then the new one may be its copy. */
  private isOvershadowed({ known, fresh, like, isInPlace }: Pair): boolean {
    const { matching, candidates } = this;
    const [one, two] = [matching.known[known]!, matching.fresh[fresh]!];
    const needed = isInPlace ? like : like - margin.elsewhere;
    const isKept = (at: number) =>
      matching.freshOf(at) !== null && isSameSort(matching.known[at]!, two);
    if (candidates.known.of(two, isKept).some((at) => this.like(at, fresh) > needed)) return true;
    if (isInPlace) return false;
    const isCopy = (at: number) =>
      matching.knownOf(at) !== null && isSameSort(one, matching.fresh[at]!);
    return candidates.fresh.of(one, isCopy).some((at) => this.like(known, at) > needed);
  }

  /** Whether a part of either stands elsewhere too, so that it was divided or joined. */
  private isDivided({ known, fresh }: Pair): boolean {
    const { matching, candidates } = this;
    const [one, two] = [matching.known[known]!, matching.fresh[fresh]!];
    const near = this.openNear(known);
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

  /** Whether a pair is the single clear one for both its texts. */
  isClear(pair: Pair, pairs: readonly Pair[]): boolean {
    const rivals = pairs.filter(
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
  candidates: { known: Candidates; fresh: Candidates },
): { known: number; fresh: number }[] {
  const search = new Search(matching, similarity, candidates);
  const pairs = search.pairs();
  const clear = pairs.filter((pair) => search.isClear(pair, pairs));
  clear.forEach(({ known, fresh }) => matching.link(known, fresh));
  return pairs.filter(
    ({ known, fresh }) => matching.isOpenKnown(known) && matching.isOpenFresh(fresh),
  );
}
