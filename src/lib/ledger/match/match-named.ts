import { mayHaveStayed } from './may-have-stayed.ts';
import { Context } from './state/context.ts';
import type { BothCandidates } from './corrections/edited-pairs.ts';
import type { Matching } from './state/matching.ts';
import type { TakenUp } from './state/taken-up.ts';
import { alike, figuresInCommon, namesMuch } from './texts/alike.ts';
import { byFormula } from './texts/formula.ts';
import type { Piece } from './texts/known-text.ts';
import type { Similarity } from './texts/similarity.ts';

type Places = Map<string, number[]>;

/**
 * Open pairs that differ in nothing but their figures, where no other text of their section does, or of
 * the whole document.
 */
function proposals(matching: Matching): [number, number][] {
  if (matching.openKnown().length === 0 || matching.openFresh().length === 0) return [];
  const context = new Context(matching);
  const [known, fresh] = [matching.known, matching.fresh].map((side) =>
    byFormula(side, side.keys()),
  ) as [Places, Places];
  const isOpen = (one: number, two: number) =>
    matching.isOpenKnown(one) && matching.isOpenFresh(two);
  return [...known].flatMap(([formula, ones]): [number, number][] => {
    const twos = fresh.get(formula) ?? [];
    if (ones.length === 1 && twos.length === 1)
      return isOpen(ones[0]!, twos[0]!) ? [[ones[0]!, twos[0]!]] : [];
    return ones.flatMap((one): [number, number][] => {
      const there = twos.filter((two) => context.isSameSection(one, two));
      const { section } = matching.known[one]!;
      const isOnly = ones.every(
        (other) => other === one || matching.known[other]!.section !== section,
      );
      return isOnly && there.length === 1 && isOpen(one, there[0]!) ? [[one, there[0]!]] : [];
    });
  });
}

/** Whether a text could be meant instead of one that has the formula: nearly the same, with more of the figures. */
function isRival(one: Piece, other: Piece, formula: Piece, similarity: Similarity): boolean {
  if (similarity.of(one, other) < alike.elsewhere) return false;
  return figuresInCommon(one, other) > figuresInCommon(one, formula);
}

/**
 * Links formulaic sentences with new figures ("In Leeds, 83 of 96 assessments were completed in time")
 * by all their other words, in their section, or in their place if these are many, unless another open text
 * is nearly the same.
 */
export function matchFormulas(
  matching: Matching,
  similarity: Similarity,
  candidates: BothCandidates,
  takenUp: TakenUp,
): void {
  const pairs = proposals(matching).filter(([one, two]) => !takenUp.isCopy(one, two));
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
      otherFresh.every((at) => !isRival(known, matching.fresh[at]!, fresh, similarity)) &&
      otherKnown.every((at) => !isRival(fresh, matching.known[at]!, known, similarity)) &&
      (context.isSameSection(one, two) || (namesMuch(known) && context.isInPlace(one, two))) &&
      (context.isInPlace(one, two) || !mayHaveStayed(one, { matching, similarity }))
    );
  });
  likely.forEach(([one, two]) => matching.link(one, two));
}
