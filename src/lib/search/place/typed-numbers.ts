/** A number as a reader types it: `para 28`, `rec 3`, `para 2(a)`, `p. 28`, or the first of `paras 28-30`. */
export interface TypedNumber {
  number: number;
  /** Labels below it: `['a']` of `2(a)`. */
  below: string[];
  /** `p` may mean a page as well as a paragraph; a bare number, as in `York 2022, 13`, anything else too. */
  of: 'paragraph' | 'recommendation' | 'p' | 'bare';
  /** The last number of a run; null where it is no run. */
  to: number | null;
}

/** Numbers that were typed, and the text without them. */
export interface NumbersIn {
  numbers: TypedNumber[];
  rest: string;
}

const markers = '(?:paragraphs?|paras?|pars?|recommendations?|recs?|pp?|parts?)\\.? ?|[¶§#] ?';
const labels = '(?:\\([a-z0-9]{1,3}\\)|\\.[a-z0-9]{1,3}|[a-z])*';
const one = `\\d{1,3}${labels}(?: ?(?:-|to) ?\\d{1,3}(?!\\d))?`;
const marked = new RegExp(
  `(?<![\\p{L}\\p{N}])(${markers})(${one}(?:(?:, ?and |,? ?& ?|, ?| and )${one})*)(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Numbers at the end, after a name or a year, as a short citation has them. */
const ending = new RegExp(
  `(?<=\\p{L}|(?<!\\d)(?:19|20)\\d\\d|\\))(?:[,:] ?| )(${one}(?:(?:, and |, | and )${one})*)\\.?$`,
  'u',
);
const each = new RegExp(`(\\d{1,3})(${labels})(?: ?(?:-|to) ?(\\d{1,3}))?`, 'g');

/** The end of a run, of which people leave out what is the same: `128-30` is 128 to 130. */
function endOf(from: string, to: string | undefined): number | null {
  if (to === undefined) return null;
  const kept = Number(to) < Number(from) ? from.slice(0, from.length - to.length) : '';
  return Number(kept + to) > Number(from) ? Number(kept + to) : null;
}

function numbersOf(list: string, of: TypedNumber['of']): TypedNumber[] {
  return [...list.matchAll(each)].map(([, digits = '', below = '', to]) => ({
    number: Number(digits),
    below: below.match(/[a-z0-9]+/g) ?? [],
    of,
    to: endOf(digits, to),
  }));
}

function kindOf(marker: string): TypedNumber['of'] {
  if (/^rec/.test(marker)) return 'recommendation';
  return /^pp?\b/.test(marker) ? 'p' : 'paragraph';
}

/** Reads all numbers that a word or sign says to be places, runs and lists included. @param text folded */
export function markedNumbers(text: string): NumbersIn {
  const numbers: TypedNumber[] = [];
  const rest = text.replace(marked, (_, marker: string, list: string) => {
    numbers.push(...numbersOf(list, kindOf(marker)));
    return ' ';
  });
  return { numbers, rest };
}

/** Reads bare numbers at the end of a text, as in `York 2022, 13` or `Leeds 60`. @param text folded */
export function endingNumbers(text: string): NumbersIn {
  const [whole, list] = ending.exec(text) ?? [];
  if (whole === undefined || list === undefined) return { numbers: [], rest: text };
  return { numbers: numbersOf(list, 'bare'), rest: text.slice(0, text.length - whole.length) };
}
