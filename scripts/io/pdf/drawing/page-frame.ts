import type { Box } from './matrix.ts';

/** Degrees by which a text may lean and still stand along the page's edges. */
const lean = 3;

/** Direction of a text in degrees, from -179 to 180; along an edge of the page it is a multiple of 90. */
export function turnOf(a: number, b: number): number {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  const straight = Math.round(degrees / 90) * 90;
  const turn = Math.abs(degrees - straight) < lean ? straight : Math.round(degrees);
  return turn <= -180 ? turn + 360 : turn;
}

/** Where points of a page stand for a reader who holds it so that texts of one direction are upright. */
export interface Frame {
  width: number;
  height: number;
  place: (x: number, y: number) => [number, number];
}

/** The frame of a page's texts of one direction, with its corner at the foot of the page on the left. */
export function frameOf([left, foot, right, head]: Box, turn: number): Frame {
  const cos = Math.cos((turn * Math.PI) / 180);
  const sin = Math.sin((turn * Math.PI) / 180);
  const turned = (x: number, y: number): [number, number] => [x * cos + y * sin, y * cos - x * sin];
  const corners = [
    turned(left, foot),
    turned(right, foot),
    turned(left, head),
    turned(right, head),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x0, y0] = [Math.min(...xs), Math.min(...ys)];
  return {
    width: Math.max(...xs) - x0,
    height: Math.max(...ys) - y0,
    place: (x, y) => {
      const [along, up] = turned(x, y);
      return [along - x0, up - y0];
    },
  };
}

/** The direction in which most signs of a page are set, along one of its edges. */
export function mainTurn(texts: readonly { text: string; turn: number }[]): number {
  const signs = new Map<number, number>();
  for (const { text, turn } of texts) {
    if (turn % 90 === 0) signs.set(turn, (signs.get(turn) ?? 0) + text.trim().length);
  }
  return [...signs].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
