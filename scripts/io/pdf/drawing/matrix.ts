/** Six numbers that place a drawing, as PDF has them: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];
/** Left, foot, right and head of a stretch of the page, in points. */
export type Box = readonly [number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];
export const everywhere: Box = [-Infinity, -Infinity, Infinity, Infinity];

/** The placing that first does the inner one, then the outer one. */
export function times(
  { 0: a, 1: b, 2: c, 3: d, 4: e, 5: f }: Matrix,
  inner: ArrayLike<number>,
): Matrix {
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

/** The upright box around a placed box. */
export function boxOf(
  { 0: a, 1: b, 2: c, 3: d, 4: e, 5: f }: Matrix,
  { 0: x0, 1: y0, 2: x1, 3: y1 }: Box,
): Box {
  return [
    Math.min(a * x0, a * x1) + Math.min(c * y0, c * y1) + e,
    Math.min(b * x0, b * x1) + Math.min(d * y0, d * y1) + f,
    Math.max(a * x0, a * x1) + Math.max(c * y0, c * y1) + e,
    Math.max(b * x0, b * x1) + Math.max(d * y0, d * y1) + f,
  ];
}

export function overlap(one: Box, other: Box): Box {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}

export function isIn(box: Box, x: number, y: number): boolean {
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}
