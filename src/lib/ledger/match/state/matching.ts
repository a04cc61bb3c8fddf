import type { Piece } from '../texts/known-text.ts';

/** A known text found again as several, or several as one: positions on both sides. */
export interface Division {
  whole: number;
  parts: number[];
}

/** A known text of which nothing certain can be said, and the new one it might be, where there is one. */
export interface Unclear {
  known: number;
  fresh: number | null;
}

/**
 * Which known text is which new one, as far as it has been found out. A link once made stays, and no
 * piece has two.
 */
export class Matching {
  readonly known: readonly Piece[];
  readonly fresh: readonly Piece[];
  /** Known texts that were divided, by the parts; new texts into which known ones were joined. */
  readonly splits: Division[] = [];
  readonly merges: Division[] = [];
  readonly unclear: Unclear[] = [];
  private readonly freshOfKnown: (number | null)[];
  private readonly knownOfFresh: (number | null)[];
  private readonly spentKnown = new Set<number>();
  private readonly spentFresh = new Set<number>();

  /** Until when the new texts stood that stood in the document before, and went. */
  private readonly back: ReadonlyMap<number, string>;

  /** @param back the days on which new texts went that are a former text word for word which is none of the known ones */
  constructor(
    known: readonly Piece[],
    fresh: readonly Piece[],
    back: ReadonlyMap<number, string> = new Map(),
  ) {
    this.known = known;
    this.fresh = fresh;
    this.back = back;
    this.freshOfKnown = known.map(() => null);
    this.knownOfFresh = fresh.map(() => null);
  }

  /** Position of the new text that a known one is, or null. */
  freshOf(known: number): number | null {
    return this.freshOfKnown[known] ?? null;
  }

  /** Position of the known text that a new one is, or null. */
  knownOf(fresh: number): number | null {
    return this.knownOfFresh[fresh] ?? null;
  }

  /** Whether a new text stood in the document before, and went. */
  isBack(fresh: number): boolean {
    return this.back.has(fresh);
  }

  /** Whether a new text stood in the document before beside a known one: then they are two. */
  stoodBeside(known: number, fresh: number): boolean {
    const { published } = this.known[known]!;
    return published !== null && published < (this.back.get(fresh) ?? '');
  }

  /** @throws Error if either has been settled before */
  link(known: number, fresh: number): void {
    if (!this.isOpenKnown(known) || !this.isOpenFresh(fresh))
      throw new Error('A text can be matched only once.');
    this.freshOfKnown[known] = fresh;
    this.knownOfFresh[fresh] = known;
  }

  /** Records that a known text is now several. */
  split(division: Division): void {
    this.splits.push(division);
    this.spentKnown.add(division.whole);
    division.parts.forEach((part) => this.spentFresh.add(part));
  }

  /** Records that several known texts are now one. */
  merge(division: Division): void {
    this.merges.push(division);
    this.spentFresh.add(division.whole);
    division.parts.forEach((part) => this.spentKnown.add(part));
  }

  isOpenKnown(at: number): boolean {
    return this.freshOf(at) === null && !this.spentKnown.has(at);
  }

  isOpenFresh(at: number): boolean {
    return this.knownOf(at) === null && !this.spentFresh.has(at);
  }

  /** Whether a new text has the very words of another one that is known. */
  isPrintedTwice(fresh: number): boolean {
    const { text } = this.fresh[fresh]!;
    return this.fresh.some((one, at) => one.text === text && this.knownOf(at) !== null);
  }

  /** Whether a new text is part of a known one that was divided, or what several were joined to. */
  isDivided(fresh: number): boolean {
    return this.spentFresh.has(fresh);
  }

  /** Positions of the known texts that nothing has been found out about. */
  openKnown(): number[] {
    return [...this.known.keys()].filter((at) => this.isOpenKnown(at));
  }

  /** Positions of the new texts that nothing has been found out about. */
  openFresh(): number[] {
    return [...this.fresh.keys()].filter((at) => this.isOpenFresh(at));
  }

  /** How much has been settled; grows with every step that finds something. */
  get settled(): number {
    const links = this.freshOfKnown.filter((at) => at !== null).length;
    return links + this.splits.length + this.merges.length;
  }
}
