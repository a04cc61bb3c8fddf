import type { BlockKind } from '../../../model/block.ts';
import type { Matching } from './matching.ts';
import type { Piece } from '../texts/known-text.ts';

/** Positions of a longest rising run within a list of different numbers. */
export function longestRise(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = at;
  });
  const rise: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) rise.unshift(at);
  return rise;
}

/** How many of the marked positions stand before each one. */
function countBefore(length: number, marked: ReadonlySet<number>): number[] {
  let count = 0;
  return Array.from({ length }, (_, at) => {
    const before = count;
    if (marked.has(at)) count += 1;
    return before;
  });
}

/** The nearest matched position before each one, or null at the edge. */
function nearest(length: number, isMatched: (at: number) => boolean): (number | null)[] {
  let last: number | null = null;
  return Array.from({ length }, (_, at) => {
    const before = last;
    if (isMatched(at)) last = at;
    return before;
  });
}

/** The nearest matched position after each one, or null at the edge. */
function nearestAfter(length: number, isMatched: (at: number) => boolean): (number | null)[] {
  const mirrored = nearest(length, (at) => isMatched(length - 1 - at));
  return mirrored.map((at) => (at === null ? null : length - 1 - at)).reverse();
}

const textKinds: ReadonlySet<BlockKind | null> = new Set<BlockKind | null>([
  'paragraph',
  'list-item',
]);

/** Whether two pieces do the same work in a document, so that one can be the other's correction. */
export function isSameSort(a: Piece, b: Piece): boolean {
  return a.kind === b.kind || (textKinds.has(a.kind) && textKinds.has(b.kind));
}

/** Where texts stand in relation to those already matched: a picture of one moment of a matching. */
export class Context {
  private readonly matching: Matching;
  private readonly knownGap: number[];
  private readonly freshGap: number[];
  private readonly beforeKnown: (number | null)[];
  private readonly beforeFresh: (number | null)[];
  private readonly afterKnown: (number | null)[];
  private readonly afterFresh: (number | null)[];

  constructor(matching: Matching) {
    this.matching = matching;
    const { known, fresh } = matching;
    const linked = [...known.keys()].filter((at) => matching.freshOf(at) !== null);
    const inOrder = longestRise(linked.map((at) => matching.freshOf(at)!)).map((at) => linked[at]!);
    this.knownGap = countBefore(known.length, new Set(inOrder));
    this.freshGap = countBefore(fresh.length, new Set(inOrder.map((at) => matching.freshOf(at)!)));
    const isKnown = (at: number) => matching.freshOf(at) !== null;
    const isFresh = (at: number) => matching.knownOf(at) !== null;
    this.beforeKnown = nearest(known.length, isKnown);
    this.beforeFresh = nearest(fresh.length, isFresh);
    this.afterKnown = nearestAfter(known.length, isKnown);
    this.afterFresh = nearestAfter(fresh.length, isFresh);
  }

  /** Which interval between texts that kept their order a new text stands in. */
  gapOfFresh(fresh: number): number {
    return this.freshGap[fresh]!;
  }

  /** Which interval between texts that kept their order a known text stood in. */
  gapOfKnown(known: number): number {
    return this.knownGap[known]!;
  }

  private corresponds(known: number | null, fresh: number | null): boolean {
    if (known === null || fresh === null) return known === fresh;
    return this.matching.freshOf(known) === fresh;
  }

  /** Whether the section of one is the section of the other. */
  isSameSection(known: number, fresh: number): boolean {
    return this.corresponds(
      this.matching.known[known]!.section,
      this.matching.fresh[fresh]!.section,
    );
  }

  /** Whether what encloses one encloses the other. */
  isSameParent(known: number, fresh: number): boolean {
    return this.corresponds(this.matching.known[known]!.parent, this.matching.fresh[fresh]!.parent);
  }

  /** How many of the nearest matched neighbours are the same, 0 to 2. */
  neighbours(known: number, fresh: number): number {
    const before = this.corresponds(this.beforeKnown[known]!, this.beforeFresh[fresh]!);
    const after = this.corresponds(this.afterKnown[known]!, this.afterFresh[fresh]!);
    return Number(before) + Number(after);
  }

  /** Positions of the new texts beside those that a known one's nearest matched neighbours are now. */
  besideNeighbours(known: number): number[] {
    const places = (from: number | null, step: 1 | -1) => {
      const start = from === null ? null : this.matching.freshOf(from);
      return start === null ? [] : [1, 2, 3].map((count) => start + step * count);
    };
    const around = [...places(this.beforeKnown[known]!, 1), ...places(this.afterKnown[known]!, -1)];
    return around.filter((at) => at >= 0 && at < this.matching.fresh.length);
  }

  /** Whether both bear the same printed number. */
  isSameNumber(known: number, fresh: number): boolean {
    const { number } = this.matching.known[known]!;
    return number !== null && number === this.matching.fresh[fresh]!.number;
  }

  /** Whether the text right before one is the text right before the other, or both are the first. */
  isBehindSame(known: number, fresh: number): boolean {
    return this.corresponds(known > 0 ? known - 1 : null, fresh > 0 ? fresh - 1 : null);
  }

  /** Whether a new text stands exactly where a known one stood: between the same neighbours. */
  isBetweenSame(known: number, fresh: number): boolean {
    return this.gapOfKnown(known) === this.gapOfFresh(fresh) && this.neighbours(known, fresh) === 2;
  }

  /** Whether a new text stands where a known one stood. */
  isInPlace(known: number, fresh: number): boolean {
    return (
      this.gapOfKnown(known) === this.gapOfFresh(fresh) ||
      this.neighbours(known, fresh) > 0 ||
      (this.isSameNumber(known, fresh) && this.isSameSection(known, fresh))
    );
  }
}
