import { foldText } from '../../../../lib/text/fold.ts';
import { type Query } from '../../../../lib/search/question/query.ts';
import { isTelling } from '../../../../lib/search/words/asking-words.ts';
import { stemOf } from '../../../../lib/search/words/stem.ts';
import { corrected, mayBeMisprint, suggestWord } from '../../../../lib/search/question/suggest.ts';
import { wordsOf } from '../../../../lib/search/words/tokens.ts';
import type { SearchIndex } from '../../index/search-index.ts';

/** A word as it was looked for. */
interface LookedFor {
  typed: string;
  /** Whether words stand for it that begin so. */
  isCompleted: boolean;
}

/** Whether a word is one that may be a misprint of the source. */
async function isDoubted(index: SearchIndex, word: string): Promise<boolean> {
  const forms = await index.forms(stemOf(word));
  const own = forms.find(({ text }) => text === word);
  return own !== undefined && mayBeMisprint(own) && !(await index.isEnglish(word));
}

/** The words to be doubted: not the beginning of one that was found, nor an abbreviation. */
async function doubts(index: SearchIndex, { phrases }: Query, terms: readonly LookedFor[]) {
  const found = terms.filter(({ isCompleted }) => !isCompleted).map(({ typed }) => typed);
  const letters = new Set(
    index.head.abbreviations.map(({ abbreviation }) => stemOf(foldText(abbreviation))),
  );
  const words = new Set(wordsOf([...found, ...phrases].join(' ')).filter(isTelling));
  const doubted = [...words].filter((word) => /^\p{L}+$/u.test(word) && !letters.has(stemOf(word)));
  const isMisprint = await Promise.all(doubted.map((word) => isDoubted(index, word)));
  return doubted.filter((_, at) => isMisprint[at]);
}

/**
 * The query with those words put right that are a misprint of the library.
 * @returns null where nothing is likelier than what was typed
 */
export async function suggestQuery(
  index: SearchIndex,
  typed: string,
  query: Query,
  terms: readonly LookedFor[],
): Promise<string | null> {
  const doubted = await doubts(index, query, terms);
  const likely = await Promise.all(
    doubted.map(async (word) => suggestWord(word, await index.forms(word.charAt(0), true))),
  );
  const changes = doubted.flatMap((word, at): [string, string][] => {
    const meant = likely[at] ?? null;
    return meant === null ? [] : [[word, meant]];
  });
  return changes.length === 0 ? null : corrected(foldText(typed), new Map(changes));
}
