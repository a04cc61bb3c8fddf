import type { Candidates } from './candidates.ts';
import { Context, isSameSort } from './context.ts';
import type { Matching } from './matching.ts';
import type { Similarity } from './similarity.ts';

/** How alike a corrected text must be where the known one stood, and elsewhere. */
const alike = { inPlace: 0.6, elsewhere: 0.8 };
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
    return like >= (isInPlace ? alike.inPlace : alike.elsewhere)
      ? { known, fresh, like, isInPlace }
      : null;
  }

  /** Positions worth comparing: those with rare words in common, and those of the same gap. */
  private pairsToTry(): Set<string> {
    const { matching, context } = this;
    const inGap = openByGap(matching.openFresh(), (at) => context.gapOfFresh(at));
    const keys = new Set<string>();
    for (const [gap, known] of openByGap(matching.openKnown(), (at) => context.gapOfKnown(at))) {
      const fresh = inGap.get(gap) ?? [];
      const near = Math.max(known.length, fresh.length) > mostInGap ? [] : fresh;
      for (const one of known) {
        const likely = this.candidates.fresh
          .of(matching.known[one]!)
          .filter((at) => matching.isOpenFresh(at));
        [...near, ...likely].forEach((two) => keys.add(`${one} ${two}`));
      }
    }
    return keys;
  }

  /** Every pair of open texts that are alike enough. */
  pairs(): Pair[] {
    return [...this.pairsToTry()].flatMap((key) => {
      const [known, fresh] = key.split(' ').map(Number) as [number, number];
      return this.pair(known, fresh) ?? [];
    });
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
    const needed = isInPlace ? like : like - margin.elsewhere;
    const others = candidates.known
      .of(matching.fresh[fresh]!)
      .filter((at) => matching.freshOf(at) !== null);
    if (others.some((other) => this.like(other, fresh) > needed)) return true;
    if (isInPlace) return false;
    const copies = candidates.fresh
      .of(matching.known[known]!)
      .filter((at) => matching.knownOf(at) !== null);
    return copies.some((copy) => this.like(known, copy) > needed);
  }

  /** Whether a pair is the single clear one for both its texts. */
  isClear(pair: Pair, pairs: readonly Pair[]): boolean {
    const rivals = pairs.filter(
      (one) => one !== pair && (one.known === pair.known || one.fresh === pair.fresh),
    );
    return rivals.every((rival) => this.surpasses(pair, rival)) && !this.isOvershadowed(pair);
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
