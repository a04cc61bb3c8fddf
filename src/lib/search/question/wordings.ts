import { foldText } from '../../text/fold.ts';
import { isTelling } from '../words/asking-words.ts';
import { otherStems } from '../words/other-forms.ts';
import type { Spellings } from '../words/spellings.ts';
import { stemOf } from '../words/stem.ts';
import { tokensOf } from '../words/tokens.ts';

/** A word by its stem, or, where that is null, what may be anything: a common word, or signs between two words. */
export interface WordingPart {
  text: string;
  isWord: boolean;
  stem: string | null;
}

/** Words in a row. */
export type Wording = WordingPart[];

const ending = /'(?:s|t|d|m|re|ve|ll)?$/;

/** A typed word without an apostrophe and what follows it: `children's` asks for children. */
function bare(word: string): string {
  return word.replace(ending, '') || word;
}

function wordingOf(folded: string, isMeant: (word: string) => boolean): Wording {
  const parts = tokensOf(folded).map(({ text, isWord }) => ({
    text,
    isWord,
    stem: isWord && isMeant(text) ? stemOf(text) : null,
  }));
  const first = parts.findIndex(({ stem }) => stem !== null);
  const last = parts.findLastIndex(({ stem }) => stem !== null);
  return first === -1 ? [] : parts.slice(first, last + 1);
}

function withHyphenAndWithout(word: string): Wording[] {
  const joined = wordingOf(word, () => true);
  const apart = joined.filter(({ stem }) => stem !== null);
  return apart.length === joined.length ? [joined] : [joined, apart];
}

function otherForms(word: string): Wording[] {
  return otherStems(word).map((stem) => [{ text: word, isWord: true, stem }]);
}

const hyphenated = /^\p{L}+-\p{L}+$/u;

/**
 * How a typed word can stand in a text: `well-being` with its hyphen, as two words and as one,
 * `wellbeing` likewise if the library prints it with a hyphen too. Most words have one wording, of
 * their stem alone.
 */
export function wordingsOf(word: string, spellings: Spellings): Wording[] {
  const typed = bare(foldText(word));
  const own = [...withHyphenAndWithout(typed), ...otherForms(typed)];
  if (hyphenated.test(typed)) return [...own, wordingOf(typed.replace('-', ''), () => true)];
  const [first] = own;
  const other = first?.length === 1 ? spellings.get(first[0]!.stem!) : undefined;
  return other === undefined ? own : [...own, ...withHyphenAndWithout(other)];
}

/** How a long form stands in a text, in the singular or the plural; common words in it may differ. */
export function longWordings(form: string): Wording[] {
  return [wordingOf(foldText(form), (word) => word.length > 1 && isTelling(word))];
}

/** How a phrase stands in a text, each of its words in any form. */
export function wholeWordings(phrase: string): Wording[] {
  return [wordingOf(foldText(phrase), () => true)];
}
