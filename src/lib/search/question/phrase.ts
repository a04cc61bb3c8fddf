import { endOfLetter, fold, foldText } from '../../text/fold.ts';
import type { Span } from '../../text/spans.ts';

const endsInWord = /[\p{L}\p{N}]$/u;
const beginsWithWord = /^[\p{L}\p{N}]/u;

/** Whether a place lies inside a word; two units at either side hold any sign. */
function cutsWord(text: string, at: number): boolean {
  return (
    endsInWord.test(text.slice(Math.max(0, at - 2), at)) &&
    beginsWithWord.test(text.slice(at, at + 2))
  );
}

/**
 * Where a phrase stands in a text, word for word: only case, white space and the kind of quotation
 * mark, apostrophe or dash may differ, and it begins and ends with a whole word.
 */
export function phraseSpans(original: string, phrase: string): Span[] {
  const places = placesIn(foldText(original), foldText(phrase));
  return places.length === 0 ? [] : originalSpans(original, places);
}

/** Where a folded phrase stands in a folded text. */
function placesIn(text: string, wanted: string): Span[] {
  const places: Span[] = [];
  if (wanted === '') return places;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!cutsWord(text, at) && !cutsWord(text, end)) places.push({ start: at, end });
  }
  return places;
}

/** Spans of a folded text as spans of the text itself. */
export function originalSpans(original: string, places: readonly Span[]): Span[] {
  const { origins } = fold(original);
  return places.map(({ start, end }) => {
    return { start: origins[start]!, end: endOfLetter(original, origins[end - 1]!) };
  });
}

/** Whether a text has a phrase word for word, in the sense of `phraseSpans`. */
export function hasPhrase(original: string, phrase: string): boolean {
  return placesIn(foldText(original), foldText(phrase)).length > 0;
}
