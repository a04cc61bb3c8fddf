import { normalizeUnicode } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../drawing/matrix.ts';
import type { Numbers, TextState } from './text-state.ts';

/** A sign as pdf.js tells it. */
export interface Sign {
  unicode: string;
  /** In units of its type. */
  width: number;
  isSpace: boolean;
  category: {
    isWhitespace: boolean;
    isZeroWidthDiacritic: boolean;
    isInvisibleFormatMark: boolean;
  };
}

/** A run of text, in the words of pdf.js. */
export interface TextRun {
  str: string;
  width: number;
  transform: Numbers;
  fontName: string;
}

/** Beginning or end of marked content, in the words of pdf.js. */
export interface MarkedPlace {
  type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
  id?: string | null;
  tag?: string | null;
}

export type Part = TextRun | MarkedPlace;

/** Steps between two signs, in sizes of their type, by which they belong together. */
const tracking = 0.102;
const noSpace = 0.03;
const stepBack = -0.2;
const widestSpace = 0.6;
/** Share of the height of a run by which a sign may stand higher or lower in it. */
const shift = 0.25;

const isSpaceBefore = (last: string, before: string): boolean => last === ' ' && before !== ' ';

/** A place of the page along and across the direction of a text that is set there. */
function along([a, b, c, d]: Numbers, [, , , , x, y]: Numbers, own: Numbers): [number, number] {
  if (a !== 0 && b === 0 && c === 0) return a > 0 ? [x, y] : [-x, -y];
  if (b !== 0 && a === 0 && d === 0) return b > 0 ? [y, x] : [-y, -x];
  const scale = Math.hypot(own[0], own[1]);
  return [(own[0] * x + own[1] * y) / scale, (own[2] * x + own[3] * y) / scale];
}

/**
 * Puts the signs of one stream together to runs of text, by the rules of pdf.js (Apache-2.0) for text that is
 * set from left to right: a gap is a space, part of a wide line, or the end of a run.
 */
export class RunBuilder {
  readonly parts: Part[];
  readonly #view: Box;
  #text = '';
  #isOpen = false;
  #width = 0;
  #whole = 0;
  #height = 0;
  #scale = 0;
  #size = 0;
  #start: Numbers = [0, 0, 0, 0, 0, 0];
  #face = '';
  /** Where the sign before ended. */
  #end: Numbers | null = null;
  #endRise = 0;
  #last = ' ';
  #before = ' ';
  readonly #now: Numbers = [0, 0, 0, 0, 0, 0];
  #faceName: string | undefined;
  #faceSize: number;

  constructor(parts: Part[], view: Box, state: TextState) {
    this.parts = parts;
    this.#view = view;
    this.#faceName = state.face?.name;
    this.#faceSize = state.size;
  }

  #forgetSigns(): void {
    this.#last = ' ';
    this.#before = ' ';
  }

  /** Ends the run of text that is open, if any. */
  flush(): void {
    if (!this.#isOpen) return;
    this.#whole += this.#width * this.#scale;
    this.parts.push({
      str: normalizeUnicode(this.#text),
      width: Math.abs(this.#whole),
      transform: this.#start,
      fontName: this.#face,
    });
    this.#isOpen = false;
    this.#text = '';
  }

  #open(state: TextState): void {
    if (this.#isOpen) return;
    this.#face = state.face?.id ?? '';
    this.#start = [0, 0, 0, 0, 0, 0];
    state.place(this.#start);
    this.#width = 0;
    this.#whole = 0;
    this.#height = Math.hypot(this.#start[2], this.#start[3]);
    this.#scale = state.advanceScale;
    this.#size = state.size;
    this.#isOpen = true;
  }

  /** Takes account of another size of units in the midst of a run. */
  rescale(state: TextState): void {
    const scale = state.advanceScale;
    if (!this.#isOpen || scale === this.#scale) return;
    this.#whole += this.#width * this.#scale;
    this.#width = 0;
    this.#scale = scale;
  }

  #space(width: number): void {
    const transform: Numbers = [...(this.#end as Numbers)];
    this.parts.push({ str: ' ', width: Math.abs(width), transform, fontName: this.#face });
  }

  /** Signs that stand close: only a space that was drawn divides them. */
  #close(step: number): void {
    if (!isSpaceBefore(this.#last, this.#before)) {
      this.#width += step;
      return;
    }
    this.#forgetSigns();
    this.flush();
    this.#space(step);
  }

  /** Signs with a gap between them, a space in the line or a wider one. */
  #apart(step: number, direction: number): void {
    const isInLine =
      direction * tracking * this.#size <= step && step <= direction * widestSpace * this.#size;
    if (!isInLine) {
      this.flush();
      this.#forgetSigns();
      this.#space(step);
      return;
    }
    if (this.#isOpen) {
      this.#forgetSigns();
      this.#text += ' ';
    }
    if (this.#text === '') {
      this.#forgetSigns();
      this.#space(step);
    } else this.#width += step;
  }

  #endLine(): void {
    this.#forgetSigns();
    this.flush();
  }

  /** Says how a sign goes on from the one before. */
  #goOn(now: Numbers, end: Numbers, rise: number, size: number): void {
    const [x, y] = along(now, now, now);
    const [x0, y0] = along(now, end, end);
    const step = (x - x0) / this.#scale;
    const up = y - y0;
    const direction = Math.sign(this.#width || this.#whole);
    if (step < direction * stepBack * this.#size) return this.#endLine();
    const raised = rise - this.#endRise;
    const away = raised === 0 ? up : up - (now[3] / size) * raised;
    if (Math.abs(away) > this.#height) return this.#endLine();
    if (step <= direction * noSpace * this.#size) this.#forgetSigns();
    if (step <= direction * tracking * this.#size) this.#close(step);
    else this.#apart(step, direction);
    if (Math.abs(up) > this.#height * shift) this.flush();
  }

  /**
   * Takes account of where a sign stands.
   * @param isNext whether it stands right where the one before ended
   * @returns whether it stands on the page
   */
  #meet(state: TextState, width: number, isNext: boolean): boolean {
    const end = this.#end;
    if (isNext && end !== null) return this.#isOnPage(end[4], end[5], width);
    const now = this.#now;
    state.place(now);
    if (!this.#isOnPage(now[4], now[5], width)) return false;
    if (end !== null && (end[4] !== now[4] || end[5] !== now[5]))
      this.#goOn(now, end, state.rise, state.size);
    return true;
  }

  #isOnPage(x: number, y: number, width: number): boolean {
    const view = this.#view;
    return x + width >= view[0] && x <= view[2] && y >= view[1] && y <= view[3];
  }

  #remember(sign: string): boolean {
    const isAfterSpace = isSpaceBefore(this.#last, this.#before);
    this.#before = this.#last;
    this.#last = sign;
    return isAfterSpace;
  }

  #sign(sign: Sign, state: TextState, unit: number, isNext: boolean): boolean {
    const { unicode, width } = sign;
    const isMark = sign.category.isZeroWidthDiacritic;
    const natural = width * unit;
    if (!isMark && !this.#meet(state, natural, isNext)) {
      state.advance(natural * state.stretch);
      return false;
    }
    this.#open(state);
    const step = isMark ? 0 : natural * state.stretch;
    state.advance(step);
    this.#width += step;
    if (step !== 0) {
      this.#end ??= [0, 0, 0, 0, 0, 0];
      state.place(this.#end);
      this.#endRise = state.rise;
    }
    this.#text += this.#remember(unicode) ? ` ${unicode}` : unicode;
    return true;
  }

  /**
   * Adds signs that are shown together.
   * @param gap what the text is moved after them
   */
  show(signs: readonly Sign[], gap: number, state: TextState): void {
    const { face, stretch } = state;
    if (face === null) return;
    if (this.#faceSize !== state.size || this.#faceName !== face.name) {
      this.flush();
      this.#faceName = face.name;
      this.#faceSize = state.size;
    }
    if (signs.length === 0) state.advance((state.charSpacing + gap) * stretch);
    const unit = face.unit * state.size;
    const last = signs.length - 1;
    let isNext = false;
    for (let at = 0; at <= last; at += 1) {
      const sign = signs[at]!;
      const { category, isSpace, width } = sign;
      if (category.isInvisibleFormatMark) continue;
      let spacing = state.charSpacing + (at === last ? gap : 0);
      if (isSpace) spacing += state.wordSpacing;
      if (category.isWhitespace) {
        state.advance((spacing + width * unit) * stretch);
        this.#remember(' ');
        isNext = false;
      } else if (this.#sign(sign, state, unit, isNext)) {
        state.advance(spacing * stretch);
        isNext = spacing === 0 && width !== 0 && !category.isZeroWidthDiacritic;
      } else isNext = false;
    }
  }
}
