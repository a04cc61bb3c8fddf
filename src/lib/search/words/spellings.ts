import { stemOf } from './stem.ts';
import type { Token } from './tokens.ts';

/** A word printed with a hyphen here and without there: `well-being`, by the stem of `wellbeing`. */
export type Spellings = ReadonlyMap<string, string>;

const letters = /^\p{L}{2,}$/u;

/** Words that are printed with a hyphen which the library also prints as one word, in order. */
export function hyphenatedWords(
  paragraphs: readonly (readonly Token[])[],
  isWord: (word: string) => boolean,
): string[] {
  const found = new Map<string, string>();
  for (const tokens of paragraphs) {
    tokens.forEach(({ text }, at) => {
      const [first, second] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
      if (text !== '-' || !letters.test(first) || !letters.test(second)) return;
      const stem = stemOf(first + second);
      if (!found.has(stem) && isWord(first + second)) found.set(stem, `${first}-${second}`);
    });
  }
  return [...found.values()].sort();
}

/** The same words by the stem of their other spelling. */
export function spellingsOf(hyphenated: readonly string[]): Spellings {
  return new Map(hyphenated.map((word) => [stemOf(word.replace('-', '')), word]));
}
