import type { Piece } from './piece.ts';

/** From this many times the size of the running text on, bold type is that of a heading. */
const larger = 1.08;
const mostLines = 4;
const longest = 170;

const sizeOf = ({ lines }: Piece): number => Math.max(...lines.map(({ size }) => size));

function isLargeBold({ lines, unit, note }: Piece, bodySize: number): boolean {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const isHead = lines.length <= mostLines && length <= longest;
  const isSo = lines.every(({ bold, size }) => bold && size >= bodySize * larger);
  return isHead && isSo && note === null && unit.cell === null;
}

/**
 * The levels of the texts that stand in larger bold type, the largest first, in a file whose tags tell no
 * heading; none where they do.
 * @param bodySize size of the type of the running text
 */
export function typedLevels(pieces: readonly Piece[], bodySize: number): Map<Piece, number> {
  if (pieces.some(({ unit }) => unit.heading !== null)) return new Map();
  const large = pieces.filter((piece) => isLargeBold(piece, bodySize));
  const sizes = [...new Set(large.map(sizeOf))].sort((a, b) => b - a);
  return new Map(large.map((piece) => [piece, sizes.indexOf(sizeOf(piece)) + 1]));
}
