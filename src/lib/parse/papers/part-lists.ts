import { numberOfLabel } from '../../model/draft.ts';
import type { Segment } from '../../model/segment.ts';

/** Follows the numbers of a paper: which are its parts' and paragraphs', and which count a list inside a part. */
export class PartNumbers {
  private last = 0;
  private isInPart = false;
  private list: number | null = null;

  /** Takes note of a heading; null where it bears no number. */
  heading(number: number | null): void {
    this.list = null;
    if (number === null) return;
    this.isInPart = true;
    this.last = number;
  }

  /** Ends the part: what follows is below none. */
  endPart(): void {
    this.isInPart = false;
    this.list = null;
  }

  /** Whether a number goes on with a list inside a part and can't be the next part's or paragraph's. */
  isOnlyOfList(number: number): boolean {
    const goesOn = this.list !== null && number === this.list + 1;
    return (goesOn || this.beginsList(number)) && number !== this.last + 1;
  }

  private beginsList(number: number): boolean {
    return this.isInPart && number === 1 && this.last > 0;
  }

  /** Takes note of a numbered text that is no heading; says whether it is an item of a list inside a part. */
  isItem(number: number): boolean {
    const goesOn = this.list !== null && number === this.list + 1;
    if (goesOn || this.beginsList(number)) {
      this.list = number;
      return true;
    }
    this.last = number;
    this.list = null;
    return false;
  }
}

/** The number that a segment bears at the top level, or null. */
export const numberOfSegment = ({ labels }: Segment): number | null =>
  numberOfLabel(labels[0] ?? '');

/** A numbered text as an item of the list that it belongs to. */
export function asItem(segment: Segment): Segment {
  return { ...segment, shape: 'item', bullet: '', depth: Math.max(1, segment.depth) };
}
