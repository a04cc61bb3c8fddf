/**
 * A link to words, as browsers read it (WICG, Scroll to Text Fragment): `:~:text=before-,first,last,-after`. A
 * browser marks the first place of a page where this stands; so it is made only where that is the right place.
 */

/** The nth of a document's texts, and an offset in it, in UTF-16 units. */
export interface TextPlace {
  text: number;
  offset: number;
}

/** Longer words, and those of several texts, are told by how they begin and end. */
const mostWhole = 80;

/** So many words tell the beginning, the end, and what stands beside: more where fewer could mean another place. */
const lengths = [3, 6, 12] as const;

const reserved = /[-!'()*._~]/g;

/** A text with the signs that divide a directive (`-`, `,`, `&`) encoded, and those at which programs end an address. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    reserved,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** As browsers compare, each sign where it was. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/\s/g, ' ');
}

const isWordSign = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

/** A stretch of the whole text: where it begins, and what is after its end. */
type Span = readonly [start: number, end: number];

/** A stretch without space at its ends, and with all of the words that it cuts: a browser finds whole words only. */
function wholeWords(whole: string, [first, last]: Span): Span {
  let [start, end] = [first, last];
  while (start < end && whole[start] === ' ') start += 1;
  while (end > start && whole[end - 1] === ' ') end -= 1;
  while (isWordSign(whole.charAt(start)) && isWordSign(whole.charAt(start - 1))) start -= 1;
  while (isWordSign(whole.charAt(end - 1)) && isWordSign(whole.charAt(end))) end += 1;
  return [start, end];
}

/** Where so many words end that begin at an offset, at the latest at `most`. */
function after(whole: string, from: number, most: number, many: number): number {
  const found = new RegExp(`^ *[^ ]+(?: +[^ ]+){0,${many - 1}}`).exec(whole.slice(from, most))?.[0];
  return from + (found?.length ?? 0);
}

/** Where so many words begin that end at an offset, at the earliest at `least`. */
function before(whole: string, to: number, least: number, many: number): number {
  const words = new RegExp(`(?:[^ ]+ +){0,${many - 1}}[^ ]+ *$`).exec(whole.slice(least, to))?.[0];
  return to - (words?.length ?? 0);
}

interface Looked {
  whole: string;
  words: Span;
  /** The texts that the words begin and end in. */
  first: Span;
  last: Span;
}

/** Parts of a directive: what stands before, the beginning, the end where it is told apart, what comes after. */
type Parts = readonly [prefix: Span, start: Span, end: Span | null, suffix: Span];

/** Whether a stretch is the first of its words from an offset on. */
const isFirst = (whole: string, [start, end]: Span, from = 0): boolean =>
  whole.indexOf(whole.slice(start, end), from) === start;

function wholeParts({ whole, words: [start, end], first, last }: Looked, many: number): Parts[] {
  const [head, tail] = [before(whole, start, first[0], many), after(whole, end, last[1], many)];
  if (!isFirst(whole, [head, tail])) return [];
  return [[[head, start], [start, end], null, [end, tail]]];
}

function rangeParts({ whole, words: [start, end], first, last }: Looked, many: number): Parts[] {
  const [head, tail] = [before(whole, start, first[0], many), after(whole, end, last[1], many)];
  const opening = after(whole, start, Math.min(end, first[1]), many);
  const closing = before(whole, end, Math.max(start, last[0]), many);
  const isTold =
    opening < closing &&
    isFirst(whole, [head, opening]) &&
    isFirst(whole, [closing, tail], opening);
  return isTold
    ? [
        [
          [head, start],
          [start, opening],
          [closing, end],
          [end, tail],
        ],
      ]
    : [];
}

function lookedFor(texts: readonly string[], from: TextPlace, to: TextPlace): Looked {
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length + 1;
  }
  const whole = folded(texts.join(' '));
  const spanOf = ({ text }: TextPlace): Span => [
    starts[text]!,
    starts[text]! + texts[text]!.length,
  ];
  const words: Span = [starts[from.text]! + from.offset, starts[to.text]! + to.offset];
  return { whole, words: wholeWords(whole, words), first: spanOf(from), last: spanOf(to) };
}

/**
 * The directive of words in a document, for the end of an address's fragment.
 * @param texts all of the document, in reading order, each a line or paragraph of its own
 * @returns null where a browser could not tell these words from the same ones earlier in the document
 */
export function textDirective(
  texts: readonly string[],
  from: TextPlace,
  to: TextPlace,
): string | null {
  const looked = lookedFor(texts, from, to);
  const [start, end] = looked.words;
  const isWhole = from.text === to.text && end - start <= mostWhole;
  const [parts] = lengths.flatMap((many) => (isWhole ? wholeParts : rangeParts)(looked, many));
  if (!parts || start >= end) return null;
  const printed = texts.join(' ');
  const [prefix, opening, closing, suffix] = parts.map((span) =>
    span ? encoded(printed.slice(...span).trim()) : '',
  );
  const told = [prefix && `${prefix}-`, opening, closing, suffix && `-${suffix}`];
  return `:~:text=${told.filter(Boolean).join(',')}`;
}
