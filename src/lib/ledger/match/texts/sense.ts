import { isFigure, isNegation } from '../../../text/telling-words.ts';

/** One word at least of each grade of the inspection frameworks since 2013. */
const gradeWords = new Set(['outstanding', 'good', 'adequate', 'inadequate', 'improvement']);

/** Beginnings that turn a word into its contrary: “unclear”, “inadequate”, “irregular”. */
const contrary = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'de'];

/** Pairs of words that say the contrary of each other and share no stem. */
const opposites: readonly (readonly [string, string])[] = [
  ['more', 'less'],
  ['more', 'fewer'],
  ['most', 'few'],
  ['all', 'some'],
  ['above', 'below'],
  ['before', 'after'],
  ['higher', 'lower'],
  ['better', 'worse'],
  ['strong', 'weak'],
  ['improved', 'declined'],
  ['improving', 'declining'],
  ['majority', 'minority'],
];

/** The figures of a text, in their order. */
export function figuresIn({ words }: { words: readonly string[] }): string[] {
  return words.filter(isFigure);
}

/** The word without a beginning that turns it into its contrary, once for each that it has. */
function stems(word: string): string[] {
  return contrary.filter((one) => word.startsWith(one)).map((one) => word.slice(one.length));
}

/** Whether two words say the contrary of each other: “clear” and “unclear”, “increase” and “decrease”. */
export function areOpposite(a: string, b: string): boolean {
  const [one, two] = [stems(a), stems(b)];
  if (one.includes(b) || two.includes(a)) return true;
  if (one.some((stem) => stem.length > 3 && two.includes(stem))) return true;
  return opposites.some((pair) => pair.includes(a) && pair.includes(b) && a !== b);
}

/**
 * In what two texts differ: in wording only, in figures (“in 45 days”, “in 35 days”), in sense (a negation,
 * a grade, an opposite, or a name: “In Leeds”, “In York”), or in names and figures, as two statements of one
 * formula do: “In Leeds, 83 of 96 visits”, “In York, 12 of 20 visits”.
 */
export type Difference = 'wording' | 'figures' | 'sense' | 'statement';

/**
 * Tells in what two texts differ by the words that each has beyond the other.
 * @param isName whether a word names a place, a person or a thing
 */
export function differenceOf(
  mine: readonly string[],
  theirs: readonly string[],
  isName: (word: string) => boolean,
): Difference {
  const both = (test: (word: string) => boolean) => mine.some(test) && theirs.some(test);
  const hasName = [...mine, ...theirs].some(isName);
  if (hasName && both(isFigure)) return 'statement';
  if (both(isName)) return 'sense';
  if ([...mine, ...theirs].some(isNegation)) return 'sense';
  if (both((word) => gradeWords.has(word))) return 'sense';
  if (mine.some((word) => theirs.some((other) => areOpposite(word, other)))) return 'sense';
  return both(isFigure) ? 'figures' : 'wording';
}
