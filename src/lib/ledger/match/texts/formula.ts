import type { Piece } from './known-text.ts';
import { isFigure } from '../../../text/telling-words.ts';

/** With fewer words besides its figures, a sentence names too little. */
const fewestWords = 4;

/** The words of a text in a row, each figure as the same sign. */
export function withoutFigures({ words }: Pick<Piece, 'words'>): string {
  return words.map((word) => (isFigure(word) ? '#' : word)).join(' ');
}

/** All that a text says but its figures, or null where it has none or names too little. */
export function formulaOf(piece: Piece): string | null {
  const { kind, words, ownsText } = piece;
  if (kind === 'table-row' || !ownsText || !words.some(isFigure)) return null;
  if (words.filter((word) => !isFigure(word)).length < fewestWords) return null;
  return withoutFigures(piece);
}

/** The positions, of those given, at which the texts of each formula stand. */
export function byFormula(
  pieces: readonly Piece[],
  positions: Iterable<number>,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const at of positions) {
    const formula = formulaOf(pieces[at]!);
    if (formula !== null) places.set(formula, [...(places.get(formula) ?? []), at]);
  }
  return places;
}
