import { ImageKind, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { byNumber, type Instructions } from './instructions.ts';
import { turnOf } from './page-frame.ts';
import type { Drawn, Run, Shape } from './drawn.ts';
import { boxOf, everywhere, identity, overlap, times, type Box, type Matrix } from './matrix.ts';
import { subPaths } from './path-shapes.ts';

/** What the instructions alone don't tell. */
export interface Surroundings {
  view: Box;
  /** Kind of a picture, by its name, where it is loaded. */
  pictureKind: (name: string) => number | undefined;
  /** Whether a layer of the file is shown. */
  isShown: (layer: unknown) => boolean;
}

interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

interface State {
  ctm: Matrix;
  colour: string | null;
  alpha: number;
  isPlain: boolean;
  clip: Box;
  size: number;
  mode: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/** Opacity from which an area hides what is under it, and below which a text can't be seen. */
const opaque = 0.95;
const transparent = 0.05;
const unit: Box = [0, 0, 1, 1];
const fills = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

const start: State = {
  ctm: identity,
  colour: '#000000',
  alpha: 1,
  isPlain: true,
  clip: everywhere,
  size: 0,
  mode: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
};

const asciiLetters = 0x21;
const beyondAscii = 0x80;

/** Whether a sign is white space; few are asked twice. */
function isWhite(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return (code < asciiLetters || code >= beyondAscii || sign === '') && sign.trim() === '';
}

/** Follows the instructions of a page and notes each sign and each filled area with its place. */
class Pen {
  readonly drawn: Drawn = { glyphs: [], shapes: [] };
  private state: State = { ...start };
  private saved: State[] = [];
  private text: Matrix = identity;
  private line: Matrix = identity;
  private awaitsClip = false;
  private layers: boolean[] = [];
  private isAfterSpace = false;
  private inAnnotation = 0;
  private order = 0;
  private readonly around: Surroundings;

  constructor(around: Surroundings) {
    this.around = around;
  }

  private save(): void {
    this.saved.push({ ...this.state });
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private shape(box: Box, colour: string | null, isBox: boolean): void {
    const { state } = this;
    const isOpaque = state.isPlain && state.alpha >= opaque && !this.layers.includes(false);
    this.drawn.shapes.push({
      order: this.order,
      box: overlap(boxOf(state.ctm, box), state.clip),
      colour: isOpaque ? colour : null,
      covers: isOpaque && isBox,
    });
  }

  private path([paint, [data], box]: [
    number,
    [ArrayLike<number> | null],
    ArrayLike<number> | null,
  ]) {
    const { state } = this;
    if (data !== null && box !== null && fills.has(paint)) {
      for (const part of subPaths(data)) {
        this.shape(part.box, state.colour, part.isBox && state.colour !== null);
      }
    }
    if (this.awaitsClip && box !== null) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box);
      state.clip = overlap(state.clip, boxOf(state.ctm, [x0, y0, x1, y1]));
    }
    this.awaitsClip = false;
  }

  private graphicsState(entries: readonly [string, unknown][]): void {
    for (const [key, value] of entries) {
      if (key === 'ca') this.state.alpha = Number(value);
      if (key === 'BM') this.state.isPlain = value === 'source-over';
      if (key === 'SMask' && value !== false) this.state.isPlain = false;
      if (key === 'Font') this.state.size = Number((value as unknown[])[1]);
    }
  }

  private move(x: number, y: number): void {
    this.line = times(this.line, [1, 0, 0, 1, x, y]);
    this.text = this.line;
  }

  private run([a, b, c, d]: Matrix): Run {
    const { state } = this;
    const isNone = state.mode % 4 === 3 || state.alpha < transparent;
    const [along, up] = [Math.hypot(a, b), Math.hypot(c, d)];
    return {
      order: this.order,
      size: Math.abs(state.size) * up,
      directions: [
        [a / along, b / along],
        [c / up, d / up],
      ],
      colour: state.colour,
      paint: isNone ? 'none' : state.mode % 4 === 0 ? 'filled' : 'outlined',
      clip: state.clip,
      isSlanted: turnOf(a, b) % 90 !== 0,
      isOff: this.layers.includes(false),
    };
  }

  private show(signs: readonly (PdfGlyph | number | null)[]): void {
    const { state } = this;
    const placed = times(state.ctm, this.text);
    const run = this.run(placed);
    const along = Math.hypot(placed[0], placed[1]);
    const scale = (state.size * state.scale) / 1000;
    let at = 0;
    for (const sign of signs) {
      if (sign === null) continue;
      if (typeof sign === 'number') {
        at -= sign * scale;
        continue;
      }
      const width = sign.width * scale;
      if (this.inAnnotation === 0) {
        const x = placed[0] * at + placed[2] * state.rise + placed[4];
        const y = placed[1] * at + placed[3] * state.rise + placed[5];
        this.sign(sign.unicode, x, y, width * along, run);
      }
      at += width + (state.charSpacing + (sign.isSpace ? state.wordSpacing : 0)) * state.scale;
    }
    this.text = times(this.text, [1, 0, 0, 1, at, 0]);
  }

  /** Notes a sign, but for what pdf.js doesn't read as text: signs outside the page. */
  private sign(text: string, x: number, y: number, width: number, run: Run): void {
    const { view } = this.around;
    const isSpace = isWhite(text);
    const isOnPage = x >= view[0] - width && x <= view[2] && y >= view[1] && y <= view[3];
    if (isOnPage && !isSpace)
      this.drawn.glyphs.push({ text, x, y, width, isAfterSpace: this.isAfterSpace, run });
    this.isAfterSpace = isSpace;
  }

  private picture(name: unknown): void {
    const kind = typeof name === 'string' ? this.around.pictureKind(name) : undefined;
    const isOpaque = kind === ImageKind.RGB_24BPP || kind === ImageKind.GRAYSCALE_1BPP;
    this.shape(unit, null, isOpaque);
    (this.drawn.shapes.at(-1) as Shape).isPicture = true;
  }

  private readonly textInstructions: Partial<Record<number, (args: never) => void>> = {
    [OPS.beginText]: () => {
      this.text = identity;
      this.line = identity;
    },
    [OPS.setFont]: ([, size]: [string, number]) => (this.state.size = size),
    [OPS.setTextRenderingMode]: ([mode]: [number]) => (this.state.mode = mode),
    [OPS.setCharSpacing]: ([spacing]: [number]) => (this.state.charSpacing = spacing),
    [OPS.setWordSpacing]: ([spacing]: [number]) => (this.state.wordSpacing = spacing),
    [OPS.setHScale]: ([scale]: [number]) => (this.state.scale = scale / 100),
    [OPS.setLeading]: ([leading]: [number]) => (this.state.leading = leading),
    [OPS.setTextRise]: ([rise]: [number]) => (this.state.rise = rise),
    [OPS.setTextMatrix]: ([matrix]: [ArrayLike<number>]) => {
      this.line = times(identity, matrix);
      this.text = this.line;
    },
    [OPS.moveText]: ([x, y]: [number, number]) => this.move(x, y),
    [OPS.setLeadingMoveText]: ([x, y]: [number, number]) => {
      this.state.leading = -y;
      this.move(x, y);
    },
    [OPS.nextLine]: () => this.move(0, -this.state.leading),
    [OPS.showText]: ([signs]: [(PdfGlyph | number | null)[]]) => this.show(signs),
  };

  private readonly instructions: Partial<Record<number, (args: never) => void>> = {
    ...this.textInstructions,
    [OPS.save]: () => this.save(),
    [OPS.restore]: () => this.restore(),
    [OPS.transform]: (matrix: number[]) => (this.state.ctm = times(this.state.ctm, matrix)),
    [OPS.setGState]: ([entries]: [[string, unknown][]]) => this.graphicsState(entries),
    [OPS.setFillRGBColor]: ([colour]: [string]) => (this.state.colour = colour),
    [OPS.setFillColorN]: () => (this.state.colour = null),
    [OPS.clip]: () => (this.awaitsClip = true),
    [OPS.eoClip]: () => (this.awaitsClip = true),
    [OPS.constructPath]: (args: [number, [ArrayLike<number> | null], ArrayLike<number> | null]) =>
      this.path(args),
    [OPS.shadingFill]: () => this.drawn.shapes.push(this.area(this.state.clip)),
    [OPS.paintImageXObject]: ([name]: [unknown]) => this.picture(name),
    [OPS.paintInlineImageXObject]: () => this.picture(null),
    [OPS.paintImageMaskXObject]: () => this.picture(null),
    [OPS.paintSolidColorImageMask]: () => this.shape(unit, this.state.colour, true),
    [OPS.paintFormXObjectBegin]: ([matrix, box]: [number[] | null, Box | null]) => {
      this.save();
      if (matrix !== null) this.state.ctm = times(this.state.ctm, matrix);
      if (box !== null) this.state.clip = overlap(this.state.clip, boxOf(this.state.ctm, box));
    },
    [OPS.paintFormXObjectEnd]: () => this.restore(),
    [OPS.beginGroup]: () => {
      this.save();
      if (this.state.alpha < opaque) this.state.isPlain = false;
    },
    [OPS.endGroup]: () => this.restore(),
    [OPS.beginAnnotation]: ([, , transform, matrix]: [string, number[], number[], number[]]) => {
      this.save();
      this.inAnnotation += 1;
      this.state = { ...start, ctm: times(times(identity, transform), matrix) };
    },
    [OPS.endAnnotation]: () => {
      this.inAnnotation -= 1;
      this.restore();
    },
    [OPS.beginMarkedContent]: () => this.layers.push(true),
    [OPS.beginMarkedContentProps]: ([tag, layer]: [string, unknown]) =>
      this.layers.push(tag !== 'OC' || this.around.isShown(layer)),
    [OPS.endMarkedContent]: () => this.layers.pop(),
  };

  private area(box: Box): Shape {
    return { order: this.order, box, colour: null, covers: false };
  }

  private readonly acts = byNumber(this.instructions);

  follow({ fnArray, argsArray }: Instructions): Drawn {
    for (let order = 0; order < fnArray.length; order += 1) {
      this.order = order;
      this.acts[fnArray[order]!]?.((argsArray[order] ?? []) as never);
    }
    return this.drawn;
  }
}

/** The signs and the filled areas of a page, in the order in which they are drawn. */
export function readDrawing(instructions: Instructions, around: Surroundings): Drawn {
  return new Pen(around).follow(instructions);
}
