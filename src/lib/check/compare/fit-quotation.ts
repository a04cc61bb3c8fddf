import type { Opening, QuotedToken, Word } from './quoted-tokens.ts';

/** Words of a paragraph for which the quotation has others, or none; words that it has beyond them. */
export interface Difference {
  was: string;
  is: string;
}

/** What a gap or an insertion of the quotation stands for in the paragraph. */
export interface Swallowed {
  by: Opening;
  words: string[];
}

/** How a quotation lies over a paragraph. */
export interface Fit {
  differences: Difference[];
  swallowed: Swallowed[];
  /** How many of its words stand there, in order, of how many. */
  matched: number;
  words: number;
}

/** What another, missing or further word costs, and the same for a sign or a capital. */
const cost = { word: 4_000_000, sign: 1_000_000 };
/** A word passed over in a gap costs little, so that of several ways the shortest is taken. */
const passed = 1;
/** An insertion stands for this many words of the paragraph at most. */
const longestInsertion = 12;

/** Of ways that cost the same, words left out come before another word, and that before words put in. */
const rank = { other: 500, further: 1_000 };

const [same, other, missing, further, taken] = [1, 2, 3, 4, 5];

const weight = ({ kind }: Word): number => (kind === 'sign' ? cost.sign : cost.word);

function isAround([before, after]: readonly [string, string], text: string): boolean {
  const [word, start, end] = [text, before, after].map((one) => one.toLowerCase()) as [
    string,
    string,
    string,
  ];
  return (
    word.startsWith(start) && word.endsWith(end) && word.length <= start.length + end.length + 6
  );
}

/** What it costs to take one word of a quotation for one of a paragraph; null where they can't be one. */
function difference(quoted: Word, printed: Word): number {
  if (quoted.kind !== printed.kind) return Number.POSITIVE_INFINITY;
  if (quoted.around) return isAround(quoted.around, printed.text) ? 0 : weight(quoted);
  const { text } = printed;
  if (quoted.text === text || quoted.undivided === text) return 0;
  const isAlike = [quoted.text, quoted.undivided].some(
    (one) => one?.toLowerCase() === text.toLowerCase(),
  );
  if (isAlike) return quoted.anyCase && isCapitalAlone(quoted, text) ? 0 : cost.sign;
  return weight(quoted);
}

/** Whether two spellings differ in the first letter's capital and no other. */
const isCapitalAlone = (quoted: Word, text: string): boolean =>
  [quoted.text, quoted.undivided].some((one) => one?.slice(1) === text.slice(1));

/** The cheapest ways to lay the beginning of a quotation over a paragraph, ending at each of its words. */
class Table {
  readonly #quoted: readonly QuotedToken[];
  readonly #printed: readonly Word[];
  readonly #width: number;
  readonly #costs: Float64Array;
  readonly #steps: Uint8Array;
  /** How many words an insertion took, where one did. */
  readonly #runs: Uint8Array;

  constructor(quoted: readonly QuotedToken[], printed: readonly Word[]) {
    this.#quoted = quoted;
    this.#printed = printed;
    this.#width = printed.length + 1;
    const size = (quoted.length + 1) * this.#width;
    this.#costs = new Float64Array(size);
    this.#steps = new Uint8Array(size);
    this.#runs = new Uint8Array(size);
    quoted.forEach((token, row) => {
      if (token.kind === 'gap') this.#gap(row + 1);
      else if (token.kind === 'insertion') this.#insertion(row + 1);
      else this.#word(row + 1, token as Word);
    });
  }

  #cost(row: number, column: number): number {
    return this.#costs[row * this.#width + column]!;
  }

  #set(row: number, column: number, value: number, step: number, run = 0): void {
    const at = row * this.#width + column;
    this.#costs[at] = value;
    this.#steps[at] = step;
    this.#runs[at] = run;
  }

  #gap(row: number): void {
    for (let column = 0; column < this.#width; column++) {
      const here = this.#cost(row - 1, column);
      const on = column === 0 ? Infinity : this.#cost(row, column - 1) + passed;
      if (on < here) this.#set(row, column, on, taken!);
      else this.#set(row, column, here, 0);
    }
  }

  #insertion(row: number): void {
    for (let column = 0; column < this.#width; column++) {
      let [best, run] = [this.#cost(row - 1, column), 0];
      for (let many = 1; many <= Math.min(longestInsertion, column); many++) {
        const value = this.#cost(row - 1, column - many) + many * passed;
        if (value < best) [best, run] = [value, many];
      }
      this.#set(row, column, best, 0, run);
    }
  }

  #word(row: number, quoted: Word): void {
    for (let column = 0; column < this.#width; column++) {
      const printed = this.#printed[column - 1];
      let [best, step] = [this.#cost(row - 1, column) + weight(quoted) + rank.further, further!];
      if (printed) {
        const change = difference(quoted, printed);
        const ranked = change === 0 ? 0 : change + rank.other;
        const across = this.#cost(row - 1, column - 1) + ranked;
        if (across <= best) [best, step] = [across, change === 0 ? same! : other!];
        const out = this.#cost(row, column - 1) + weight(printed);
        if (out < best) [best, step] = [out, missing!];
      }
      this.#set(row, column, best, step);
    }
  }

  /** The steps of the cheapest way, from the quotation's beginning to its end. */
  way(): Step[] {
    let row = this.#quoted.length;
    let column = 0;
    for (let end = 1; end < this.#width; end++)
      if (this.#cost(row, end) < this.#cost(row, column)) column = end;
    const steps: Step[] = [];
    while (row > 0) {
      const at = row * this.#width + column;
      const quoted = this.#quoted[row - 1]!;
      const [step, run] = [this.#steps[at]!, this.#runs[at]!];
      if (quoted.kind === 'gap' || quoted.kind === 'insertion') {
        const many = step === taken ? 1 : run;
        const printed = this.#printed.slice(column - many, column);
        steps.push({ step: taken!, quoted, printed });
        column -= many;
        if (step !== taken) row--;
      } else {
        const isPrinted = step !== further;
        steps.push({ step, quoted, printed: isPrinted ? [this.#printed[column - 1]!] : [] });
        if (isPrinted) column--;
        if (step !== missing) row--;
      }
    }
    return steps.reverse();
  }
}

interface Step {
  step: number;
  quoted: QuotedToken;
  printed: readonly Word[];
}

const spaced = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/ ([.,;:!?)%])/g, '$1')
    .replace(/([(£]) /g, '$1');

/** Neighbouring differences as one. */
function differencesOf(steps: readonly Step[]): Difference[] {
  const found: { was: string[]; is: string[] }[] = [];
  let isOpen = false;
  for (const { step, quoted, printed } of steps) {
    const isDifference = step === other || step === missing || step === further;
    if (isDifference && !isOpen) found.push({ was: [], is: [] });
    isOpen = isDifference;
    if (!isDifference) continue;
    found.at(-1)!.was.push(...printed.map(({ text }) => text));
    if (step !== missing) found.at(-1)!.is.push(quoted.text);
  }
  return found.map(({ was, is }) => ({ was: spaced(was), is: spaced(is) }));
}

function swallowedOf(steps: readonly Step[]): Swallowed[] {
  const found = new Map<QuotedToken, Swallowed>();
  for (const { quoted, printed } of steps) {
    if (quoted.kind !== 'gap' && quoted.kind !== 'insertion') continue;
    const one = found.get(quoted) ?? { by: quoted, words: [] };
    one.words.push(...printed.map(({ text }) => text));
    found.set(quoted, one);
  }
  return [...found.values()];
}

/**
 * Lays a quotation over a paragraph so that the fewest words differ: it may begin and end anywhere, a
 * gap passes over any words, an insertion over a few.
 */
export function fitQuotation(quoted: readonly QuotedToken[], printed: readonly Word[]): Fit {
  const steps = new Table(quoted, printed).way();
  const isWord = ({ quoted: { kind } }: Step) => kind === 'word';
  return {
    differences: differencesOf(steps),
    swallowed: swallowedOf(steps),
    matched: steps.filter((one) => one.step === same && isWord(one)).length,
    words: quoted.filter(({ kind }) => kind === 'word').length,
  };
}

/** Whether every word stands there; gaps and insertions may be. */
export const isWhole = ({ differences }: Fit): boolean => differences.length === 0;
