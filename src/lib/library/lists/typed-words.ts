import { foldText } from '../../text/fold.ts';

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);

/**
 * Makes the question whether a row has all the words that were typed, or the beginnings of words, in any order
 * and case: `york ina` fits "York, single inspection, Inadequate". Nothing typed fits every row.
 */
export function typedWords(typed: string): (row: string) => boolean {
  const wanted = wordsOf(typed);
  return (row) => {
    const words = wordsOf(row);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  };
}
