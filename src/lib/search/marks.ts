import { bareWord, wordSpans } from './excerpt.ts';
import { foldText } from './fold.ts';
import { phraseSpans } from './phrase.ts';
import type { Span } from './span.ts';

/** Words so common that marking each would hide the others. */
const common = new Set(
  'a an and are as at be been by for from has have in is it not of on or that the their they this to was were which with'.split(
    ' ',
  ),
);

/** Whether a word is worth marking on its own. */
export function isTelling(word: string): boolean {
  return !common.has(foldText(word));
}

/** The words at these places (white-space tokens from 0), common ones only if there are no others. */
export function wordMarks(text: string, places: readonly number[]): Span[] {
  const spans = wordSpans(text);
  const words = places.flatMap((place) => (spans[place] ? [bareWord(text, spans[place])] : []));
  const telling = words.filter(({ start, end }) => isTelling(text.slice(start, end)));
  return telling.length > 0 ? telling : words;
}

/** Where the phrases stand word for word. */
export function phraseMarks(text: string, phrases: readonly string[]): Span[] {
  return phrases.flatMap((phrase) => phraseSpans(text, phrase));
}

/** The marked words and phrases as they stand in a text, folded, each once: by these its page marks them again. */
export function markedTerms(text: string, marks: readonly Span[]): string[] {
  return [...new Set(marks.map(({ start, end }) => foldText(text.slice(start, end))))];
}
