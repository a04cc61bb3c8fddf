import { fold, foldText } from './fold.ts';
import type { Span } from './span.ts';

const wordSign = /[\p{L}\p{N}]/u;

function cutsWord(text: string, at: number): boolean {
  return wordSign.test(text.charAt(at - 1)) && wordSign.test(text.charAt(at));
}

/**
 * Where a phrase stands in a text, word for word: only case, white space and the kind of quotation
 * mark, apostrophe or dash may differ, and it begins and ends with a whole word.
 */
export function phraseSpans(original: string, phrase: string): Span[] {
  const { text, origins } = fold(original);
  const wanted = foldText(phrase);
  const spans: Span[] = [];
  if (wanted === '') return spans;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (cutsWord(text, at) || cutsWord(text, end)) continue;
    spans.push({
      start: origins[at]!,
      end: origins[end - 1]! + unitLength(original, origins[end - 1]!),
    });
  }
  return spans;
}

function unitLength(original: string, at: number): number {
  return String.fromCodePoint(original.codePointAt(at)!).length;
}

/** Whether a text has a phrase word for word, in the sense of `phraseSpans`. */
export function hasPhrase(original: string, phrase: string): boolean {
  return phraseSpans(original, phrase).length > 0;
}
