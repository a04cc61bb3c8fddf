import type { Box } from './matrix.ts';

/** Instructions of a path as pdf.js writes it, and how many numbers follow each. */
const lengths = [2, 2, 6, 4, 0];
/** Share of its box that a shape must fill to count as a box: one with rounded corners does. */
const boxShare = 0.85;

interface SubPath {
  box: Box;
  isBox: boolean;
}

function subPathOf(points: readonly number[]): SubPath {
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const twice = xs.reduce((sum, x, index) => {
    const next = (index + 1) % xs.length;
    return sum + x * (ys[next] as number) - (xs[next] as number) * (ys[index] as number);
  }, 0);
  const whole = (box[2] - box[0]) * (box[3] - box[1]);
  return { box, isBox: Math.abs(twice) / 2 >= whole * boxShare };
}

/**
 * The closed parts of a path, each with the box around it.
 * @param data instructions and numbers: 0 begins a part, 1 draws a line, 2 and 3 a curve, 4 closes
 */
export function subPaths(data: ArrayLike<number>): SubPath[] {
  const parts: number[][] = [];
  for (let at = 0; at < data.length;) {
    const instruction = data[at] as number;
    const length = lengths[instruction] ?? data.length;
    const end = at + 1 + length;
    if (instruction === 0) parts.push([]);
    if (length > 0) parts.at(-1)?.push(data[end - 2] as number, data[end - 1] as number);
    at = end;
  }
  return parts.filter((points) => points.length >= 6).map(subPathOf);
}
