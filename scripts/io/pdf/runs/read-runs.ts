import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../drawing/matrix.ts';
import { byNumber, type Instructions } from '../drawing/instructions.ts';
import { RunBuilder, type Part, type Sign, type TextRun } from './run-builder.ts';
import { printedMatrix, TextState, type Numbers, type TypeFace } from './text-state.ts';

/** What pdf.js tells of a type; null where it isn't loaded. */
export interface LoadedType {
  name?: string;
  fontMatrix?: readonly number[];
  vertical?: boolean;
  isType3Font?: boolean;
}

/** What the instructions alone don't tell. */
export interface PageFacts {
  view: Box;
  /** What pdf.js calls the page where it tells of marked content: `p12R`. */
  pageId: string;
  typeOf: (id: string) => LoadedType | null;
}

/** The text of a page in the words of pdf.js. */
export interface RunsOfPage {
  items: Part[];
  /** By the types that its text is set in. */
  styles: Record<string, unknown>;
}

/** Scripts that are set from right to left, which only pdf.js puts in order. */
const rightToLeft = /[\u0590-\u08AC\uFB50-\uFDFF\uFE70-\uFEFF]/u;
const usualUnit = 0.001;

/** Thrown at what is left to pdf.js itself. */
class Unusual extends Error {}

/** What a stream of a page has open. */
interface Stream {
  builder: RunBuilder;
  saved: TextState[];
  marks: number;
  marksOfText: number | null;
}

/** What may follow the beginning of a layer that its content doesn't begin itself. */
const ofLayers = new Set<number>([
  OPS.beginGroup,
  OPS.paintFormXObjectBegin,
  OPS.paintImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
  OPS.save,
]);

/** Follows the instructions of a page and puts the signs that they show together to runs. */
class RunReader {
  readonly items: Part[] = [];
  readonly #faces = new Map<string, TypeFace>();
  readonly #facts: PageFacts;
  readonly #outer: Stream[] = [];
  #state = new TextState();
  #stream: Stream;
  /** How deep within what is no text of the page: annotations, masks. */
  #beside = 0;

  constructor(facts: PageFacts) {
    this.#facts = facts;
    this.#stream = this.#streamHere();
  }

  #streamHere(): Stream {
    const builder = new RunBuilder(this.items, this.#facts.view, this.#state);
    return { builder, saved: [], marks: 0, marksOfText: null };
  }

  #faceOf(id: string): TypeFace {
    const known = this.#faces.get(id);
    if (known !== undefined) return known;
    const loaded = this.#facts.typeOf(id);
    if (loaded === null || loaded.vertical === true || loaded.isType3Font === true)
      throw new Unusual();
    const face = { id, name: loaded.name, unit: loaded.fontMatrix?.[0] ?? usualUnit };
    this.#faces.set(id, face);
    return face;
  }

  #show(signs: readonly (Sign | number | null)[]): void {
    if (this.#beside > 0) return;
    const state = this.#state;
    let together: Sign[] = [];
    let isDone = false;
    for (const sign of signs) {
      if (typeof sign !== 'number') {
        if (sign !== null) together.push(sign);
        isDone = false;
      } else if (sign !== 0) {
        this.#stream.builder.show(together, sign * (-state.size / 1000), state);
        together = [];
        isDone = true;
      }
    }
    if (!isDone) this.#stream.builder.show(together, 0, state);
  }

  #begin(part: Part): void {
    this.#stream.builder.flush();
    this.#stream.marks += 1;
    this.items.push(part);
  }

  #close(to: number): void {
    if (this.#stream.marks <= to) return;
    this.#stream.builder.flush();
    for (; this.#stream.marks > to; this.#stream.marks -= 1)
      this.items.push({ type: 'endMarkedContent' });
  }

  #enter(matrix: ArrayLike<number> | null): void {
    this.#stream.builder.flush();
    this.#stream.saved.push(this.#state);
    this.#state = this.#state.copy();
    if (matrix !== null) this.#state.transform(printedMatrix(matrix));
    this.#outer.push(this.#stream);
    this.#stream = this.#streamHere();
  }

  #leave(): void {
    this.#stream.builder.flush();
    this.#close(0);
    this.#stream = this.#outer.pop() as Stream;
    this.#restore();
  }

  #restore(): void {
    this.#state = this.#stream.saved.pop() ?? this.#state;
  }

  readonly #onText: Partial<Record<number, (args: never) => void>> = {
    [OPS.setFont]: ([id, size]: [string, number]) => {
      this.#state.face = this.#faceOf(id);
      this.#state.size = size;
    },
    [OPS.setTextRise]: ([rise]: [number]) => (this.#state.rise = rise),
    [OPS.setHScale]: ([percent]: [number]) => (this.#state.stretch = percent / 100),
    [OPS.setLeading]: ([leading]: [number]) => (this.#state.leading = leading),
    [OPS.setCharSpacing]: ([space]: [number]) => (this.#state.charSpacing = space),
    [OPS.setWordSpacing]: ([space]: [number]) => (this.#state.wordSpacing = space),
    [OPS.moveText]: ([x, y]: [number, number]) => this.#state.moveLine(x, y),
    [OPS.setLeadingMoveText]: ([x, y]: [number, number]) => {
      this.#state.leading = -y;
      this.#state.moveLine(x, y);
    },
    [OPS.nextLine]: () => this.#state.moveLine(0, -this.#state.leading),
    [OPS.setTextMatrix]: ([matrix]: [ArrayLike<number>]) => {
      this.#state.set(printedMatrix(matrix));
      this.#stream.builder.rescale(this.#state);
    },
    [OPS.beginText]: () => {
      this.#state.begin();
      this.#stream.marksOfText = this.#stream.marks;
    },
    [OPS.endText]: () => {
      if (this.#stream.marksOfText !== null) this.#close(this.#stream.marksOfText);
      this.#stream.marksOfText = null;
    },
    [OPS.showText]: ([signs]: [(Sign | number | null)[]]) => this.#show(signs),
  };

  readonly #on: Partial<Record<number, (args: never) => void>> = {
    ...this.#onText,
    [OPS.save]: () => this.#stream.saved.push(this.#state.copy()),
    [OPS.restore]: () => this.#restore(),
    [OPS.transform]: (matrix: Numbers) => this.#state.transform(matrix),
    [OPS.setGState]: ([entries]: [[string, unknown][]]) => {
      if (entries.some(([key]) => key === 'Font')) throw new Unusual();
    },
    [OPS.paintImageXObject]: () => this.#stream.builder.flush(),
    [OPS.paintImageXObjectRepeat]: () => this.#stream.builder.flush(),
    [OPS.paintImageMaskXObject]: () => this.#stream.builder.flush(),
    [OPS.paintSolidColorImageMask]: () => this.#stream.builder.flush(),
    [OPS.paintFormXObjectBegin]: ([matrix]: [ArrayLike<number> | null]) => this.#enter(matrix),
    [OPS.paintFormXObjectEnd]: () => this.#leave(),
    [OPS.beginMarkedContent]: ([tag]: [{ name?: string } | null]) =>
      this.#begin({ type: 'beginMarkedContent', tag: tag?.name ?? null }),
    [OPS.beginMarkedContentProps]: ([tag, mcid]: [string, unknown]) => {
      const id = Number.isInteger(mcid) ? `${this.#facts.pageId}_mc${mcid as number}` : null;
      this.#begin({ type: 'beginMarkedContentProps', id, tag });
    },
    [OPS.endMarkedContent]: () => {
      this.#stream.builder.flush();
      if (this.#stream.marks > 0) this.#close(this.#stream.marks - 1);
    },
  };

  /** The same by number in a list, where each is found at once. */
  readonly #acts = byNumber(this.#on);

  follow({ fnArray, argsArray }: Instructions): void {
    for (let at = 0; at < fnArray.length; at += 1) {
      const instruction = fnArray[at]!;
      const args = (argsArray[at] ?? []) as unknown[];
      if (this.#isBeside(instruction, args)) continue;
      const isLayer = instruction === OPS.beginMarkedContentProps && args[0] === 'OC';
      if (isLayer && ofLayers.has(fnArray[at + 1] ?? -1)) throw new Unusual();
      this.#acts[instruction]?.(args as never);
    }
    this.#stream.builder.flush();
    this.#close(0);
  }

  /** Whether an instruction belongs to an annotation or a mask, whose text is not the page's. */
  #isBeside(instruction: number, args: unknown[]): boolean {
    const isWithin = this.#beside > 0;
    if (!isWithin && instruction !== OPS.beginAnnotation && instruction !== OPS.beginGroup)
      return false;
    const isMask =
      instruction === OPS.beginGroup && Boolean((args[0] as { smask?: unknown } | null)?.smask);
    if (
      instruction === OPS.beginAnnotation ||
      isMask ||
      (isWithin && instruction === OPS.beginGroup)
    )
      this.#beside += 1;
    else if (isWithin && (instruction === OPS.endAnnotation || instruction === OPS.endGroup))
      this.#beside -= 1;
    return isWithin || this.#beside > 0;
  }
}

const isRun = (part: Part): part is TextRun => 'str' in part;

/**
 * The text of a page as pdf.js tells it, put together from the instructions that draw it, so that its content
 * needn't be read twice.
 * @returns null where only pdf.js can: type set from above or from the right, type drawn by instructions
 */
export function readRuns(instructions: Instructions, facts: PageFacts): RunsOfPage | null {
  const reader = new RunReader(facts);
  try {
    reader.follow(instructions);
  } catch (error) {
    if (error instanceof Unusual) return null;
    throw error;
  }
  const runs = reader.items.filter(isRun);
  if (runs.some(({ str }) => rightToLeft.test(str))) return null;
  return { items: reader.items, styles: Object.fromEntries(runs.map((run) => [run.fontName, {}])) };
}
