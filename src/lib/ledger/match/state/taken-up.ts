import { tellingWords, type Piece } from '../texts/known-text.ts';
import type { Matching } from './matching.ts';

/** The words of a text as one string in which a run of words can be looked for. */
const line = ({ words, ownsText }: Piece): string => (ownsText ? ` ${words.join(' ')} ` : '');

/**
 * Where known texts now stand, word for word, within longer ones, and new texts did: a text of eight words
 * or more does so by chance hardly ever.
 */
export class TakenUp {
  private readonly matching: Matching;
  private readonly before: readonly string[];
  private readonly now: readonly string[];
  private readonly wholes = new Map<string, number[]>();

  constructor(matching: Matching) {
    this.matching = matching;
    this.before = matching.known.map(line);
    this.now = matching.fresh.map(line);
  }

  private within(key: string, words: string, lines: readonly string[]): number[] {
    const found =
      this.wholes.get(key) ??
      [...lines.keys()].filter((at) => lines[at] !== words && lines[at]!.includes(words));
    this.wholes.set(key, found);
    return found;
  }

  /** The longer new texts in which a known one stands whole. */
  wholesOf(known: number): number[] {
    const isLong = this.matching.known[known]!.words.length >= tellingWords;
    return isLong ? this.within(`k${known}`, this.before[known]!, this.now) : [];
  }

  /** The longer known texts in which a new one stood whole. */
  formersOf(fresh: number): number[] {
    const isLong = this.matching.fresh[fresh]!.words.length >= tellingWords;
    return isLong ? this.within(`f${fresh}`, this.now[fresh]!, this.before) : [];
  }

  /** Whether a new text has the words of a known one and no others. */
  hasCopy(known: number): boolean {
    return this.now.includes(this.before[known]!);
  }

  /** Whether the words of a known text stood in a longer one before, which stays or is the same as now. */
  stoodWithin(known: number, whole: number): boolean {
    const words = this.before[known]!;
    return this.before.some(
      (other, at) =>
        other.includes(words) && (other !== words || this.matching.freshOf(at) === whole),
    );
  }

  /**
   * Whether a new text is a near-copy of a known one that stands whole in another open text, or was left of
   * another open one in which it stood whole: what has all the words is it, before what has nearly all.
   */
  isCopy(known: number, fresh: number): boolean {
    const { matching } = this;
    const [before, now] = [this.before[known]!, this.now[fresh]!];
    if (now.includes(before) || before.includes(now)) return false;
    return (
      this.wholesOf(known).some((at) => at !== fresh && matching.isOpenFresh(at)) ||
      this.formersOf(fresh).some((at) => at !== known && matching.isOpenKnown(at))
    );
  }
}
