import type { Piece } from '../texts/known-text.ts';
import { isFigure } from '../../../text/telling-words.ts';
import type { Similarity } from '../texts/similarity.ts';

/** A text shares its words with so few others that looking at this many finds its likes. */
const mostCandidates = 8;

/** A word that more texts than this have (or this share of all texts) says too little to find a text by. */
const rareIn = 12;
const rareShare = 1 / 5;

/** Finds the texts of one side that share rare words with a text, without comparing it with all. */
export class Candidates {
  private readonly places = new Map<string, number[]>();
  private readonly similarity: Similarity;

  /**
   * @param pieces the side in which to look
   * @param sought the texts whose likes will be looked for
   */
  constructor(pieces: readonly Piece[], sought: readonly Piece[], similarity: Similarity) {
    this.similarity = similarity;
    const common = Math.max(rareIn, pieces.length * rareShare);
    for (const word of new Set(sought.flatMap(({ words }) => words))) {
      if (similarity.frequency(word) <= common && !isFigure(word)) this.places.set(word, []);
    }
    pieces.forEach(({ words }, at) => {
      for (const word of words) {
        const places = this.places.get(word);
        if (places !== undefined && places.at(-1) !== at) places.push(at);
      }
    });
  }

  /**
   * Positions of the likeliest texts, those with the most rare words in common first.
   * @param isWanted which positions count
   */
  of(piece: Piece, isWanted: (at: number) => boolean): number[] {
    const shared = new Map<number, number>();
    for (const word of new Set(piece.words)) {
      const weight = 1 / Math.max(1, this.similarity.frequency(word));
      for (const at of this.places.get(word) ?? []) {
        if (isWanted(at)) shared.set(at, (shared.get(at) ?? 0) + weight);
      }
    }
    return [...shared]
      .sort(([one, a], [two, b]) => b - a || one - two)
      .slice(0, mostCandidates)
      .map(([at]) => at);
  }
}
