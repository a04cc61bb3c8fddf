import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import type { KnowsWord } from '../../src/lib/model/source.ts';

/** Loads the dictionary of British English; the answer for a word is remembered. */
export function loadDictionary(): KnowsWord {
  const speller = nspell(dictionary);
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? speller.correct(word);
    known.set(word, answer);
    return answer;
  };
}

/** The words of British English, in all their forms. */
export function dictionaryWords(): string[] {
  const { data } = nspell(dictionary) as unknown as { data: Record<string, unknown> };
  return Object.keys(data);
}
