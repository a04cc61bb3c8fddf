import { wordsIn, type Piece } from './known-text.ts';
import type { RowName } from './row-name.ts';
import type { Similarity } from './similarity.ts';

/** From here on a label is the other one with a slip in it, if they differ in wording only. */
const slip = 0.8;

function asPiece(label: string): Piece {
  const none = { number: null, parent: null, section: null };
  const words = wordsIn(label);
  return { id: '', kind: 'table-row', ...none, text: label, words, ownsText: true };
}

/** Whether both texts are rows and bear labels that are no slip of each other's: then they are two rows. */
export function haveOtherLabels(
  known: RowName | undefined,
  fresh: RowName | undefined,
  similarity: Similarity,
): boolean {
  if (known === undefined || fresh === undefined || known.label === fresh.label) return false;
  const [before, now] = [asPiece(known.label), asPiece(fresh.label)];
  return similarity.of(before, now) < slip || similarity.difference(before, now) !== 'wording';
}
