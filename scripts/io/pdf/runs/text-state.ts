import { identity, times, type Matrix } from '../drawing/matrix.ts';

/** Six numbers that are changed in place. */
export type Numbers = [number, number, number, number, number, number];

/** What is known of a type that signs are set in. */
export interface TypeFace {
  /** The name that pdf.js has for it in its document. */
  id: string;
  name: string | undefined;
  /** Size of a unit of its widths. */
  unit: number;
}

/** Steps of the seventh digit in numbers from 1, 10, 100 and 1,000 on. */
const steps = [1e6, 1e5, 1e4, 1e3];
const digits = 7;

/** The number that a file printed and that was kept with 24 bits: numbers in pages have at most seven digits. */
function printed(number: number): number {
  if (Number.isInteger(number)) return number;
  const size = Math.abs(number);
  if (size < 1 || size >= 1e4) return Number(number.toPrecision(digits));
  const step = steps[size < 10 ? 0 : size < 100 ? 1 : size < 1000 ? 2 : 3]!;
  return Math.round(number * step) / step;
}

/** A matrix whose numbers were kept with 24 bits, as it was printed. */
export function printedMatrix({
  0: a = 0,
  1: b = 0,
  2: c = 0,
  3: d = 0,
  4: e = 0,
  5: f = 0,
}: ArrayLike<number>): Numbers {
  return [printed(a), printed(b), printed(c), printed(d), printed(e), printed(f)];
}

/** What the instructions of a page have set for the signs to come, and where the next one stands. */
export class TextState {
  ctm: Matrix = identity;
  face: TypeFace | null = null;
  size = 0;
  /** Width of signs as a share of their usual one. */
  stretch = 1;
  rise = 0;
  charSpacing = 0;
  wordSpacing = 0;
  leading = 0;
  text: Numbers = [...identity];
  line: Numbers = [...identity];

  copy(): TextState {
    const copy = Object.assign(new TextState(), this);
    copy.text = [...this.text];
    copy.line = [...this.line];
    return copy;
  }

  transform(matrix: ArrayLike<number>): void {
    this.ctm = times(this.ctm, matrix);
  }

  /** Begins a text at the origin. */
  begin(): void {
    this.text = [...identity];
    this.line = [...identity];
  }

  set(matrix: Numbers): void {
    this.text = [...matrix];
    this.line = [...matrix];
  }

  moveLine(x: number, y: number): void {
    const { line } = this;
    line[4] += line[0] * x + line[2] * y;
    line[5] += line[1] * x + line[3] * y;
    this.text = [...line];
  }

  advance(x: number): void {
    const { text } = this;
    text[4] += text[0] * x;
    text[5] += text[1] * x;
  }

  /** How far a unit of the text leads on the page. */
  get advanceScale(): number {
    return Math.hypot(this.ctm[0], this.ctm[1]) * Math.hypot(this.line[0], this.line[1]);
  }

  /** Where the next sign stands, and how it is placed. @param into takes the six numbers */
  place(into: Numbers): void {
    const [c0, c1, c2, c3, c4, c5] = this.ctm;
    const { text, size, rise } = this;
    const wide = size * this.stretch;
    const [i0, i1, i2, i3] = [text[0] * wide, text[1] * wide, text[2] * size, text[3] * size];
    const [i4, i5] = [text[2] * rise + text[4], text[3] * rise + text[5]];
    into[0] = c0 * i0 + c2 * i1;
    into[1] = c1 * i0 + c3 * i1;
    into[2] = c0 * i2 + c2 * i3;
    into[3] = c1 * i2 + c3 * i3;
    into[4] = c0 * i4 + c2 * i5 + c4;
    into[5] = c1 * i4 + c3 * i5 + c5;
  }
}
