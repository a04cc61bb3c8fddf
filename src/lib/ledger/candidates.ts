import type { Piece } from './piece.ts';
import type { Similarity } from './similarity.ts';

/** A text shares its words with so few others that looking at this many finds its likes. */
const mostCandidates = 8;

/** Finds the texts of one side that share rare words with a text, without comparing it with all. */
export class Candidates {
  private readonly places = new Map<string, number[]>();
  private readonly similarity: Similarity;

  /** @param pieces the side in which to look */
  constructor(pieces: readonly Piece[], similarity: Similarity) {
    this.similarity = similarity;
    const common = Math.max(6, pieces.length / 10);
    pieces.forEach(({ words }, at) => {
      for (const word of new Set(words)) {
        if (similarity.frequency(word) > common) continue;
        const places = this.places.get(word) ?? [];
        places.push(at);
        this.places.set(word, places);
      }
    });
  }

  /** Positions of the likeliest texts, those with the most rare words in common first. */
  of(piece: Piece): number[] {
    const shared = new Map<number, number>();
    for (const word of new Set(piece.words)) {
      const places = this.places.get(word) ?? [];
      const weight = 1 / Math.max(1, this.similarity.frequency(word));
      places.forEach((at) => shared.set(at, (shared.get(at) ?? 0) + weight));
    }
    return [...shared]
      .sort(([one, a], [two, b]) => b - a || one - two)
      .slice(0, mostCandidates)
      .map(([at]) => at);
  }
}
