import { Context } from './context.ts';
import { alike, type BothCandidates } from './edited-pairs.ts';
import type { Matching } from './matching.ts';
import type { Piece } from './texts/known-text.ts';
import { isFigure } from './texts/sense.ts';
import type { Similarity } from './texts/similarity.ts';

/** With fewer words besides its figures, a sentence names too little. */
const fewestWords = 4;

/** The section of a text and all it says but its figures, or null where it has none or names too little. */
function formulaOf({ kind, section, words, ownsText }: Piece): string | null {
  if (kind === 'table-row' || !ownsText || !words.some(isFigure)) return null;
  if (words.filter((word) => !isFigure(word)).length < fewestWords) return null;
  return `${section ?? ''}\n${words.map((word) => (isFigure(word) ? '#' : word)).join(' ')}`;
}

/** Positions of the texts of each formula. */
function byFormula(pieces: readonly Piece[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  pieces.forEach((piece, at) => {
    const formula = formulaOf(piece);
    if (formula !== null) places.set(formula, [...(places.get(formula) ?? []), at]);
  });
  return places;
}

/** Open pairs of one section that differ in nothing but their figures, where no other text does. */
function proposals(matching: Matching): [number, number][] {
  if (matching.openKnown().length === 0 || matching.openFresh().length === 0) return [];
  const [known, fresh] = [byFormula(matching.known), byFormula(matching.fresh)];
  return [...known.values()].flatMap((places): [number, number][] => {
    const [one] = places as [number];
    if (places.length > 1 || !matching.isOpenKnown(one)) return [];
    const piece = matching.known[one]!;
    const section = piece.section === null ? null : matching.freshOf(piece.section);
    if (piece.section !== null && section === null) return [];
    const there = fresh.get(formulaOf({ ...piece, section })!) ?? [];
    return there.length === 1 && matching.isOpenFresh(there[0]!) ? [[one, there[0]!]] : [];
  });
}

/**
 * Links formulaic sentences with new figures ("In Leeds, 83 of 96 assessments were completed in time")
 * by all their other words and their section, unless another open text is nearly the same.
 */
export function matchFormulas(
  matching: Matching,
  similarity: Similarity,
  candidates: BothCandidates,
): void {
  const pairs = proposals(matching);
  if (pairs.length === 0) return;
  const [mine, theirs] = [0, 1].map((side) => new Set(pairs.map((pair) => pair[side]!)));
  const context = new Context(matching);
  const likely = pairs.filter(([one, two]) => {
    const [known, fresh] = [matching.known[one]!, matching.fresh[two]!];
    const otherFresh = candidates.fresh.of(
      known,
      (at) => matching.isOpenFresh(at) && !theirs!.has(at),
    );
    const otherKnown = candidates.known.of(
      fresh,
      (at) => matching.isOpenKnown(at) && !mine!.has(at),
    );
    return (
      context.isSameSection(one, two) &&
      otherFresh.every((at) => similarity.of(known, matching.fresh[at]!) < alike.elsewhere) &&
      otherKnown.every((at) => similarity.of(matching.known[at]!, fresh) < alike.elsewhere)
    );
  });
  likely.forEach(([one, two]) => matching.link(one, two));
}
