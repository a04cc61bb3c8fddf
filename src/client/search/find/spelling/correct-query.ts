import { foldText } from '../../../../lib/text/fold.ts';
import type { Form } from '../../../../lib/search/index/word-forms.ts';
import { otherStems } from '../../../../lib/search/words/other-forms.ts';
import { stemOf } from '../../../../lib/search/words/stem.ts';
import { writtenOut } from '../../../../lib/search/question/hasty-words.ts';
import { corrected } from '../../../../lib/search/question/suggest.ts';
import {
  divided,
  nearlyDivided,
  safeCorrection,
  withLastG,
} from '../../../../lib/search/question/safe-correction.ts';
import type { SearchIndex } from '../../index/search-index.ts';

/** Shorter names of councils are short forms: no word is taken for one. */
const shortestCouncil = 6;

/** Single words that readers say and no report need have, and names of councils, that begin as a word does. */
async function readersWords(index: SearchIndex, word: string): Promise<string[]> {
  const typed = [
    ...(await index.said([word.charAt(0)], true)).map((one) => one.typed),
    ...[...index.councils.keys()].filter((name) => name.length >= shortestCouncil),
  ];
  const single = typed.filter((one) => /^[a-z]+$/.test(one));
  return [...new Set(single.flatMap((one) => [one, one.replace(/s$/, '')]))];
}

/** Words as ones that may have been meant. */
function asForms(words: readonly string[]): Form[] {
  return words.map((text) => ({ text, stem: stemOf(text), count: 2, isKnown: true }));
}

/** A word put right, where there can hardly be a doubt. */
async function putRight(index: SearchIndex, word: string): Promise<string | null> {
  const whole = writtenOut(word);
  if (whole !== null) return whole;
  const readers = await readersWords(index, word);
  if (readers.includes(word)) return null;
  const forms = await index.forms('', true);
  const stems = new Set([stemOf(word), ...otherStems(word)]);
  if (forms.some(({ stem }) => stems.has(stem)) || (await index.isEnglish(word))) return null;
  const all = [...forms, ...asForms(readers)];
  const isCut = word.endsWith('in') && (await index.isEnglish(`${word}g`));
  if (isCut) return `${word}g`;
  return (
    withLastG(word, all) ??
    divided(word, forms) ??
    safeCorrection(word, all) ??
    nearlyDivided(word, forms)
  );
}

/**
 * What was typed with those words put right that are neither in the library nor in the dictionary.
 * @param missing words that no paragraph has
 * @returns null where nothing can be put right for certain
 */
export async function correctQuery(
  index: SearchIndex,
  typed: string,
  missing: readonly string[],
): Promise<string | null> {
  const words = [...new Set(missing.map(foldText))].filter((word) => /^\p{L}+$/u.test(word));
  const right = await Promise.all(words.map((word) => putRight(index, word)));
  const changes = words.flatMap((word, at): [string, string][] => {
    const meant = right[at] ?? null;
    return meant === null ? [] : [[word, meant]];
  });
  return changes.length === 0 ? null : corrected(foldText(typed), new Map(changes));
}
