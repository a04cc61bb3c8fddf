import type { Candidates } from '../state/candidates.ts';
import { Context, isSameSort } from '../state/context.ts';
import { Content } from '../state/content.ts';
import type { TakenUp } from '../state/taken-up.ts';
import type { Matching } from '../state/matching.ts';
import { openByGap } from '../state/open-by-gap.ts';
import { alike, isOtherStatement } from '../texts/alike.ts';
import { byFormula, formulaOf } from '../texts/formula.ts';
import { haveOtherLabels } from '../texts/other-labels.ts';
import type { RowName } from '../texts/row-name.ts';
import type { Difference } from '../texts/sense.ts';
import type { Similarity } from '../texts/similarity.ts';

/** In a gap with more open texts than this on either side, only those that share rare words are compared. */
const mostInGap = 30;

export interface BothCandidates {
  known: Candidates;
  fresh: Candidates;
}

export interface RowNames {
  known: ReadonlyMap<number, RowName>;
  fresh: ReadonlyMap<number, RowName>;
}

/** A known text and the new one that may be its correction. */
export interface Pair {
  known: number;
  fresh: number;
  like: number;
  isInPlace: boolean;
  differsIn: Difference;
}

/** The open texts that are alike enough to be one another's corrections, on one picture of what is matched. */
export class EditedPairs {
  readonly context: Context;
  private readonly matching: Matching;
  private readonly similarity: Similarity;
  private readonly candidates: BothCandidates;
  private readonly rows: RowNames;
  private readonly takenUp: TakenUp;
  private readonly content: Content;
  private readonly openKnown: Map<number, number[]>;
  private readonly openFresh: Map<number, number[]>;
  private readonly likes = new Map<string, number>();

  constructor(
    matching: Matching,
    similarity: Similarity,
    candidates: BothCandidates,
    rows: RowNames,
    takenUp: TakenUp,
  ) {
    this.matching = matching;
    this.similarity = similarity;
    this.candidates = candidates;
    this.rows = rows;
    this.takenUp = takenUp;
    this.context = new Context(matching);
    this.content = new Content(matching);
    this.openKnown = openByGap(matching.openKnown(), (at) => this.context.gapOfKnown(at));
    this.openFresh = openByGap(matching.openFresh(), (at) => this.context.gapOfFresh(at));
  }

  /** How alike two texts are, 0 to 1. */
  like(known: number, fresh: number): number {
    const key = `${known} ${fresh}`;
    const like =
      this.likes.get(key) ??
      this.similarity.of(this.matching.known[known]!, this.matching.fresh[fresh]!);
    this.likes.set(key, like);
    return like;
  }

  /** How alike two new texts are, 0 to 1. */
  likeNow(one: number, two: number): number {
    return this.similarity.of(this.matching.fresh[one]!, this.matching.fresh[two]!);
  }

  /**
   * Whether both are headings over mostly the same texts, which name them better than their words do. With
   * hardly a word in common it may be the heading of a page that was put there: then it must stand right
   * behind the same text, too.
   */
  private areOverSame(known: number, fresh: number): boolean {
    const [one, two] = [this.matching.known[known]!, this.matching.fresh[fresh]!];
    const areHeadings = one.kind === 'heading' && two.kind === 'heading';
    if (!areHeadings || !this.content.isSame(known, fresh)) return false;
    return this.like(known, fresh) >= alike.between || this.context.isBehindSame(known, fresh);
  }

  private pair(known: number, fresh: number): Pair | null {
    const [one, two] = [this.matching.known[known]!, this.matching.fresh[fresh]!];
    // A table of one row has the row's words below it, and is not the row.
    if (one.ownsText !== two.ownsText) return null;
    if (this.matching.stoodBeside(known, fresh) || this.takenUp.isCopy(known, fresh)) return null;
    const like = this.like(known, fresh);
    const isInPlace = this.context.isInPlace(known, fresh);
    if (isInPlace && this.areOverSame(known, fresh)) {
      const over = Math.max(like, alike.elsewhere);
      return { known, fresh, like: over, isInPlace, differsIn: 'wording' };
    }
    const needed = isSameSort(one, two) ? this.needed(known, fresh, isInPlace) : alike.elsewhere;
    const [before, now] = [this.rows.known.get(known), this.rows.fresh.get(fresh)];
    const { similarity } = this;
    if (like < needed || haveOtherLabels(before, now, { similarity, isInPlace })) return null;
    const differsIn = similarity.difference(one, two);
    const isSameSection = this.context.isSameSection(known, fresh);
    if (isOtherStatement(one, two, { like, isInPlace, isSameSection, differsIn })) return null;
    // What stood here before, word for word, has an address of its own to return to.
    if ((differsIn !== 'wording' || !isInPlace) && this.matching.isBack(fresh)) return null;
    return { known, fresh, like, isInPlace, differsIn };
  }

  private needed(known: number, fresh: number, isInPlace: boolean): number {
    if (!isInPlace) return alike.elsewhere;
    // Headings have the same turns of phrase: “What inspectors saw”, “What inspectors found”.
    const isHeading = this.matching.known[known]!.kind === 'heading';
    return !isHeading && this.context.isBetweenSame(known, fresh) ? alike.between : alike.inPlace;
  }

  /** The open texts of a gap, unless they are too many to compare each with each. */
  openNear(known: number): { known: number[]; fresh: number[] } {
    const gap = this.context.gapOfKnown(known);
    const near = { known: this.openKnown.get(gap) ?? [], fresh: this.openFresh.get(gap) ?? [] };
    return Math.max(near.known.length, near.fresh.length) > mostInGap
      ? { known: [], fresh: [] }
      : near;
  }

  /** Pairs worth comparing: with rare words in common, in the same gap, beside the same neighbour, or of one formula. */
  private toTry(): [number, number][] {
    const { matching, context } = this;
    const isOpen = (at: number) => matching.isOpenFresh(at);
    const formulas = byFormula(matching.fresh, matching.openFresh());
    return matching.openKnown().flatMap((known) => {
      const same = formulas.get(formulaOf(matching.known[known]!) ?? '') ?? [];
      const likely = this.candidates.fresh.of(matching.known[known]!, isOpen);
      const beside = context.besideNeighbours(known).filter(isOpen);
      const fresh = new Set([...this.openNear(known).fresh, ...likely, ...beside, ...same]);
      return [...fresh].map((at): [number, number] => [known, at]);
    });
  }

  /**
   * Every pair of open texts that are alike enough; of a new text that is printed twice only the copy in
   * its place, or else the first.
   */
  all(): Pair[] {
    const pairs = this.toTry().flatMap(([known, fresh]) => this.pair(known, fresh) ?? []);
    const chosen = new Map<string, Pair>();
    for (const pair of pairs.sort((a, b) => a.fresh - b.fresh)) {
      const key = `${pair.known} ${this.matching.fresh[pair.fresh]!.text}`;
      const before = chosen.get(key);
      if (before === undefined || (pair.isInPlace && !before.isInPlace)) chosen.set(key, pair);
    }
    return [...chosen.values()];
  }
}
