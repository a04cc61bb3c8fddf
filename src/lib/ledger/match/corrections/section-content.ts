import type { Matching } from '../state/matching.ts';
import type { Piece } from '../texts/known-text.ts';

function membersOf(pieces: readonly Piece[]): Map<number, number[]> {
  const members = new Map<number, number[]>();
  pieces.forEach(({ section }, at) => {
    if (section !== null) members.set(section, [...(members.get(section) ?? []), at]);
  });
  return members;
}

/** What stands under the headings of both sides, as far as it is matched. */
export class SectionContent {
  private readonly matching: Matching;
  private readonly known: Map<number, number[]>;
  private readonly fresh: Map<number, number[]>;

  constructor(matching: Matching) {
    this.matching = matching;
    this.known = membersOf(matching.known);
    this.fresh = membersOf(matching.fresh);
  }

  /** Whether most of what stood under one heading stands under the other, and most of what stands there did. */
  isSame(known: number, fresh: number): boolean {
    const [before, now] = [this.known.get(known) ?? [], this.fresh.get(fresh) ?? []];
    const common = before.filter((at) => {
      const place = this.matching.freshOf(at);
      return place !== null && this.matching.fresh[place]!.section === fresh;
    });
    return common.length > 0 && 2 * common.length > Math.max(before.length, now.length);
  }
}
