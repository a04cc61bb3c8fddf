import { foldText } from '../../../lib/text/fold.ts';
import { isTelling, type Query } from '../../../lib/search/question/query.ts';
import { stemOf } from '../../../lib/search/words/stem.ts';
import { corrected, mayBeMisprint, suggestWord } from '../../../lib/search/question/suggest.ts';
import { wordsOf } from '../../../lib/search/words/tokens.ts';
import type { MatchedTerm } from './match-terms.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** The words typed, and whether the library has each. */
interface Doubt {
  word: string;
  isThere: boolean;
}

/** Whether a word is one that no paragraph has, or one that may be a misprint of the source. */
async function doubtOf(index: SearchIndex, word: string): Promise<Doubt[]> {
  const forms = await index.forms(stemOf(word));
  const own = forms.find(({ text }) => text === word);
  if (own && mayBeMisprint(own)) return [{ word, isThere: true }];
  return forms.length === 0 ? [{ word, isThere: false }] : [];
}

/** The words to be doubted: not the beginning of one that was found, nor an abbreviation. */
async function doubts(index: SearchIndex, { phrases }: Query, terms: readonly MatchedTerm[]) {
  const found = terms.filter(({ isCompleted }) => !isCompleted).map(({ typed }) => typed);
  const letters = new Set(
    index.head.abbreviations.map(({ abbreviation }) => stemOf(foldText(abbreviation))),
  );
  const words = new Set(wordsOf([...found, ...phrases].join(' ')).filter(isTelling));
  const doubted = [...words].filter((word) => !letters.has(stemOf(word)));
  return (await Promise.all(doubted.map((word) => doubtOf(index, word)))).flat();
}

/** What was probably meant: a word with the same first letter, else, if the library hasn't the word, any. */
async function likelier(index: SearchIndex, { word, isThere }: Doubt): Promise<string | null> {
  const near = suggestWord(word, await index.forms(word.charAt(0), true));
  return near !== null || isThere ? near : suggestWord(word, await index.forms('', true));
}

/**
 * The query with those words put right that the library hasn't, or that are a misprint of it.
 * @returns null where nothing is likelier than what was typed
 */
export async function suggestQuery(
  index: SearchIndex,
  typed: string,
  query: Query,
  terms: readonly MatchedTerm[],
): Promise<string | null> {
  const doubted = await doubts(index, query, terms);
  const likely = await Promise.all(doubted.map((doubt) => likelier(index, doubt)));
  const changes = doubted.flatMap(({ word }, at): [string, string][] => {
    const meant = likely[at] ?? null;
    return meant === null ? [] : [[word, meant]];
  });
  return changes.length === 0 ? null : corrected(foldText(typed), new Map(changes));
}
