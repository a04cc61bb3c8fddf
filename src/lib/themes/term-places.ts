import type { TermMatch } from '../model/theme.ts';
import { endOfLetter, level } from '../text/fold.ts';
import type { Span } from './search-sentence.ts';

/** Signs that levelling keeps or exchanges one for one, each one unit and one code point. */
const oneForOne = /^[ -~‘’“”–—£]*$/u;

/** Length in code points. */
const lengthOf = (text: string): number => Array.from(text).length;

/**
 * Finds spans of a levelled text again in the text itself.
 * @param levelled what levelling made of the text
 */
export function placesIn(text: string, levelled: string): (span: Span) => TermMatch {
  if (text.length === levelled.length && oneForOne.test(text)) {
    return ({ term, start, end }) => ({ term, text: text.slice(start, end), start, end });
  }
  const { origins } = level(text);
  return ({ term, start, end }) => {
    const from = origins[start] as number;
    const to = endOfLetter(text, origins[end - 1] as number);
    const [before, found] = [text.slice(0, from), text.slice(from, to)];
    const first = lengthOf(before);
    return { term, text: found, start: first, end: first + lengthOf(found) };
  };
}
