import type { Line } from '../lines/lines.ts';
import type { Piece } from './piece.ts';

const entryEnd = /\s\d{1,3}$/;

/**
 * The entries of a table of contents in a stretch of text, one a page number, which may take two lines;
 * null if the text is none of a table of contents.
 */
export function contentsEntries(piece: Piece): Piece[] | null {
  const entries: Piece[] = [];
  let lines: Line[] = [];
  for (const line of piece.lines) {
    lines.push(line);
    if (!entryEnd.test(line.text)) continue;
    entries.push({ ...piece, lines });
    lines = [];
  }
  return lines.length > 0 || entries.length === 0 ? null : entries;
}
