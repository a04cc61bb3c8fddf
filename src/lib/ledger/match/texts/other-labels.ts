import { commonShare } from './share-in-both.ts';
import { commonFigures } from './alike.ts';
import { wordsIn, type Piece } from './known-text.ts';
import { hasWords, type RowName } from './row-name.ts';
import type { Similarity } from './similarity.ts';

/** From here on a label is the other one with a slip in it, if they differ in wording only. */
const slip = 0.8;

function asPiece(label: string): Piece {
  const none = { number: null, parent: null, section: null, published: null };
  const words = wordsIn(label);
  return { id: '', kind: 'table-row', ...none, text: label, words, ownsText: true };
}

/** So many different figures in one row are no other row's by chance. */
const tellingFigures = 2;

/** The cells of a row but the one that names it. */
function restOf({ cells }: RowName): string[] {
  const named = cells.findIndex(hasWords);
  return cells.filter((_, at) => at !== named);
}

/** The cells of a row that hold figures, but the one that names it. */
function figureCells(name: RowName): string[] {
  return restOf(name).filter((cell) => /\p{Nd}/u.test(cell));
}

/** Whether most figures of two rows are others. */
function haveNewFigures(known: RowName, fresh: RowName): boolean {
  const [before, now] = [figureCells(known), figureCells(fresh)];
  return Math.max(before.length, now.length) > 0 && commonShare(before, now) < commonFigures;
}

/** Whether two rows agree in every cell but their label, and have figures enough to be told by. */
function haveSameFigures(known: RowName, fresh: RowName): boolean {
  const [before, now] = [restOf(known), restOf(fresh)];
  const figures = new Set(figureCells(known));
  return figures.size >= tellingFigures && before.join('|') === now.join('|');
}

/**
 * Whether both texts are rows and bear labels that make them two: no slip of each other's, or differing in
 * more than wording, or in a whole word where the figures are others, too: “East” and “Greater East”. In its
 * place, a row with the same figures is itself whatever the wording of its label.
 */
export function haveOtherLabels(
  known: RowName | undefined,
  fresh: RowName | undefined,
  { similarity, isInPlace }: { similarity: Similarity; isInPlace: boolean },
): boolean {
  if (known === undefined || fresh === undefined || known.label === fresh.label) return false;
  const [before, now] = [asPiece(known.label), asPiece(fresh.label)];
  if (similarity.difference(before, now) !== 'wording') return true;
  if (isInPlace && haveSameFigures(known, fresh)) return false;
  if (similarity.of(before, now) < slip) return true;
  return haveNewFigures(known, fresh) && !similarity.isSlipOf(before, now);
}
