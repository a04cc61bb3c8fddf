import { diffChars } from 'diff';
import { areOpposite } from './sense.ts';

/**
 * From here on, two words are one with a slip in it: share of letters in common, 0 to 1. One letter
 * changed, doubled, dropped or exchanged with the next leaves a word of three letters at 0.67.
 */
const slip = 0.65;

const common = (parts: readonly { added?: boolean; removed?: boolean; count?: number }[]): number =>
  parts.reduce((sum, { added, removed, count }) => sum + (added || removed ? 0 : (count ?? 0)), 0);

/**
 * Share of letters that two words have in common, 0 to 1; 0 where they can't be one word: figures never
 * are, nor are contraries ("clear" and "unclear").
 */
export function likeWords(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || /\d/.test(a + b) || areOpposite(a, b)) return 0;
  const like = (2 * common(diffChars(a, b))) / (a.length + b.length);
  return like < slip ? 0 : like;
}
