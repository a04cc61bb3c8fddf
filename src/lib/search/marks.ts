import { bareWord, wordSpans } from './excerpt.ts';
import { foldText } from './fold.ts';
import { phraseSpans } from './phrase.ts';
import { isTelling } from './query.ts';
import type { Span } from './span.ts';

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
