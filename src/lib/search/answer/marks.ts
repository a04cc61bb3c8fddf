import { foldText } from '../../text/fold.ts';
import { originalSpans, phraseSpans } from '../question/phrase.ts';
import type { Span } from '../../text/spans.ts';
import { tokensOf } from '../words/tokens.ts';

/** The parts of a text that these places, counted in tokens, stand for. */
export function tokenMarks(text: string, places: readonly Span[]): Span[] {
  if (places.length === 0) return [];
  const tokens = tokensOf(foldText(text));
  const folded = places.flatMap(({ start, end }) => {
    const [first, last] = [tokens[start], tokens[end - 1]];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
  return originalSpans(text, folded);
}

/** Where the phrases stand word for word. */
export function phraseMarks(text: string, phrases: readonly string[]): Span[] {
  return phrases.flatMap((phrase) => phraseSpans(text, phrase));
}

/** What a table's row puts between its cells; a page has each cell for itself. */
const cellBorder = / ?\| ?/;

/** The marked words and phrases as they stand in a text, folded, each once: by these its page marks them again. */
export function markedTerms(text: string, marks: readonly Span[]): string[] {
  const terms = marks.flatMap(({ start, end }) =>
    foldText(text.slice(start, end)).split(cellBorder),
  );
  return [...new Set(terms)].filter((term) => term !== '');
}
