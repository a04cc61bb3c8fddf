/**
 * A stretch of a folded text that takes one place in the index: a word (letters and digits), or what
 * stands between two words where that is more than white space. So two words are neighbours only
 * where nothing but white space stands between them.
 */
export interface Token {
  text: string;
  isWord: boolean;
  /** Offsets in the folded text. */
  start: number;
  end: number;
}

const runs = /[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu;
const letterOrDigit = /^[\p{L}\p{N}]/u;

/** The tokens of a folded text, in order. */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: text, index } of folded.matchAll(runs)) {
    if (text === ' ') continue;
    tokens.push({ text, isWord: letterOrDigit.test(text), start: index, end: index + text.length });
  }
  return tokens;
}

/** The words of a folded text, without what stands between them. */
export function wordsOf(folded: string): string[] {
  return tokensOf(folded)
    .filter(({ isWord }) => isWord)
    .map(({ text }) => text);
}
