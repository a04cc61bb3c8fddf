import distance from 'damerau-levenshtein';
import { stemOf } from '../words/stem.ts';
import type { Form } from '../index/word-forms.ts';

/** One slip of the finger is so much likelier than two. */
const likelihood = 0.04;

/** Below this, a word that the dictionary doesn't know may be a misprint of the source. */
const frequent = 5;

/** So few paragraphs have a word that is doubted all the same; its neighbour must be so much more frequent. */
const rare = 3;
const muchOftener = 30;

/** Whether a word of the library may be a misprint of the source: few paragraphs have it, and no dictionary. */
export function mayBeMisprint({ count, isKnown }: Form): boolean {
  return !isKnown && count <= rare;
}

const mostSlips = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

/** How likely it is that a word was meant; 0 where it is too far from what was typed, or may be a misprint itself. */
function weigh(typed: string, { text, count, isKnown }: Form): number {
  if (Math.abs(text.length - typed.length) > 2 || (!isKnown && count < frequent)) return 0;
  const slips = distance(typed, text).steps;
  if (slips > mostSlips(typed)) return 0;
  const beginning = text[0] === typed[0] ? 1 : 0.3;
  return count * likelihood ** slips * beginning;
}

/**
 * The word of the library that was probably meant, or null.
 * @param typed a word that no paragraph has, or few
 * @param forms words of the library, among them `typed` itself if it has it
 */
export function suggestWord(typed: string, forms: readonly Form[]): string | null {
  const own = forms.find(({ text }) => text === typed);
  if (own && !mayBeMisprint(own)) return null;
  const least = own ? own.count * muchOftener : 1;
  const stem = stemOf(typed);
  let [best, most]: [string | null, number] = [null, 0];
  for (const form of forms) {
    if (form.stem === stem || form.count < least) continue;
    const weight = weigh(typed, form);
    if (weight > most) [best, most] = [form.text, weight];
  }
  return best;
}

/** A query with words put right: the rest of it stays as typed. */
export function corrected(typed: string, words: ReadonlyMap<string, string>): string {
  return typed.replace(/[\p{L}\p{N}]+/gu, (word) => words.get(word.toLowerCase()) ?? word);
}
