import { beginsInLowerCase, isClosed } from '../../../text/sentence.ts';
import { hadRoom } from '../lines/line-room.ts';
import type { Line } from '../lines/lines.ts';
import { noteHeight, type Piece } from './piece.ts';

/** Largest share of the text's size in which a footnote is set. */
const noteShare = 0.95;

/**
 * Whether a text without a marker is the rest of a footnote that began on the page before: tagged as a note,
 * or in its small type at the foot of the page, where the note's sentence is open.
 * @param bodySize size of the type of the running text
 */
export function isRestOfNote(before: Piece, text: string, piece: Piece, bodySize: number): boolean {
  const last = before.lines.at(-1) as Line;
  const first = piece.lines[0] as Line;
  if (piece.note !== null || piece.number !== null || piece.bullet !== null) return false;
  if (first.page !== last.page + 1 || Math.abs(first.size - last.size) > 0.5) return false;
  if (piece.unit.isNote) return true;
  const isSmall = piece.lines.every(({ size }) => size < bodySize * noteShare);
  const goesOn = beginsInLowerCase(first.text) || !hadRoom(before.lines, first);
  return isSmall && first.y < noteHeight && !isClosed(text) && goesOn;
}
