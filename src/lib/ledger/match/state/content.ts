import type { Matching } from './matching.ts';
import type { Piece } from '../texts/known-text.ts';

/** What each text has under it: a heading its section, a lead-in its list, a table its rows. */
function membersOf(pieces: readonly Piece[]): Map<number, number[]> {
  const members = new Map<number, number[]>();
  pieces.forEach(({ section, parent }, at) => {
    for (const above of new Set([section, parent]))
      if (above !== null) members.set(above, [...(members.get(above) ?? []), at]);
  });
  return members;
}

/** What stands under the texts of both sides, as far as it is matched. */
export class Content {
  private readonly matching: Matching;
  private readonly known: Map<number, number[]>;
  private readonly fresh: Map<number, number[]>;

  constructor(matching: Matching) {
    this.matching = matching;
    this.known = membersOf(matching.known);
    this.fresh = membersOf(matching.fresh);
  }

  /** Whether most of what stood under one text stands under the other, and most of what stands there did. */
  isSame(known: number, fresh: number): boolean {
    const [before, now] = [this.known.get(known) ?? [], this.fresh.get(fresh) ?? []];
    const there = new Set(now);
    const common = before.filter((at) => there.has(this.matching.freshOf(at) ?? -1));
    return common.length > 0 && 2 * common.length > Math.max(before.length, now.length);
  }
}
