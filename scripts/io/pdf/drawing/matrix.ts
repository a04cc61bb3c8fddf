/** Six numbers that place a drawing, as PDF has them: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];
/** Left, foot, right and head of a stretch of the page, in points. */
export type Box = readonly [number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];
export const everywhere: Box = [-Infinity, -Infinity, Infinity, Infinity];

/** The placing that first does the inner one, then the outer one. */
export function times([a, b, c, d, e, f]: Matrix, inner: ArrayLike<number>): Matrix {
  const { 0: k = 0, 1: l = 0, 2: m = 0, 3: n = 0, 4: o = 0, 5: p = 0 } = inner;
  return [
    a * k + c * l,
    b * k + d * l,
    a * m + c * n,
    b * m + d * n,
    a * o + c * p + e,
    b * o + d * p + f,
  ];
}

export function pointOf([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The upright box around a placed box. */
export function boxOf(matrix: Matrix, [x0, y0, x1, y1]: Box): Box {
  const corners = [
    pointOf(matrix, x0, y0),
    pointOf(matrix, x1, y0),
    pointOf(matrix, x0, y1),
    pointOf(matrix, x1, y1),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export function overlap(one: Box, other: Box): Box {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}

export function isIn([x0, y0, x1, y1]: Box, x: number, y: number): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}
