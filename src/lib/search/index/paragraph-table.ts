import { firstFrom } from './postings.ts';
import { standings } from './standing.ts';

/** A document as the index knows it: its paragraphs are neighbours in the library. */
export interface IndexedDocument {
  slug: string;
  /** Short name: `York 2016, single inspection`. */
  name: string;
  /** Number of its searchable paragraphs. */
  paragraphs: number;
  /** Short name of its council; absent where it is of none. */
  authority?: string;
  /** Year of the inspection, or of the paper; absent where none is known. */
  year?: string;
}

/** What is known of a paragraph without its text. */
export interface Measure {
  /** Length in tokens. */
  length: number;
  /** Number of its standing. */
  standing: number;
}

/** Packs whole numbers: seven bits a byte, the lowest first; a set top bit says that more follow. */
function packNumbers(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

function unpackNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let [number, unit] = [0, 1];
  for (const byte of bytes) {
    number += (byte % 128) * unit;
    unit *= 128;
    if (byte > 127) continue;
    numbers.push(number);
    [number, unit] = [0, 1];
  }
  return numbers;
}

/** Lengths of the runs of each standing in turn, from 0 to the last and round again; none is a run of 0. */
function standingRuns(measures: readonly Measure[]): number[] {
  const runs = [0];
  for (const { standing } of measures) {
    while ((runs.length - 1) % standings.length !== standing) runs.push(0);
    runs[runs.length - 1]!++;
  }
  return runs;
}

/** Packs the measures of all paragraphs, first their standings, in runs, and then the lengths. */
export function packMeasures(measures: readonly Measure[]): Uint8Array {
  const runs = standingRuns(measures);
  return packNumbers([runs.length, ...runs, ...measures.map(({ length }) => length)]);
}

/** Reads back what `packMeasures` wrote. */
export function unpackMeasures(bytes: Uint8Array): Measure[] {
  const [count = 0, ...numbers] = unpackNumbers(bytes);
  const all = numbers
    .slice(0, count)
    .flatMap((run, at) => new Array<number>(run).fill(at % standings.length));
  return numbers.slice(count).map((length, at) => ({ length, standing: all[at]! }));
}

/** The paragraphs of the library by their ordinal, documents in time order, each in reading order. */
export class ParagraphTable {
  readonly documents: readonly IndexedDocument[];
  readonly count: number;
  readonly meanLength: number;
  /** Place of the first token of each paragraph, and of the end of the library. */
  readonly #starts: Uint32Array;
  readonly #standings: Uint8Array;
  /** Ordinal of the first paragraph of each document, and of the end of the library. */
  readonly #firsts: number[] = [0];

  /** @throws Error where the documents have other paragraphs than were measured */
  constructor(documents: readonly IndexedDocument[], measures: readonly Measure[]) {
    this.documents = documents;
    this.count = measures.length;
    this.#starts = new Uint32Array(measures.length + 1);
    measures.forEach(({ length }, at) => (this.#starts[at + 1] = this.#starts[at]! + length));
    this.#standings = Uint8Array.from(measures, ({ standing }) => standing);
    for (const { paragraphs } of documents) this.#firsts.push(this.#firsts.at(-1)! + paragraphs);
    if (this.#firsts.at(-1) !== this.count) {
      throw new Error(
        `The search index has ${this.#firsts.at(-1)} paragraphs and measures ${this.count}.`,
      );
    }
    this.meanLength = this.#starts[this.count]! / Math.max(1, this.count);
  }

  /** Place of the first token of a document. */
  documentStart(document: number): number {
    return this.#starts[this.#firsts[document]!]!;
  }

  /** The document that a paragraph belongs to. */
  documentOf(ordinal: number): number {
    return firstFrom(this.#firsts, ordinal + 1) - 1;
  }

  /** The paragraphs of a document: its first ordinal, and the one after its last. */
  paragraphsOf(document: number): [number, number] {
    return [this.#firsts[document]!, this.#firsts[document + 1]!];
  }

  /** The paragraph that a place of the library lies in. */
  ordinalAt(place: number): number {
    return firstFrom(this.#starts, place + 1) - 1;
  }

  startOf(ordinal: number): number {
    return this.#starts[ordinal]!;
  }

  endOf(ordinal: number): number {
    return this.#starts[ordinal + 1]!;
  }

  standingOf(ordinal: number): number {
    return this.#standings[ordinal]!;
  }
}
