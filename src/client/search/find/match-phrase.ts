import { foldText } from '../../../lib/text/fold.ts';
import { sequences, union, type Postings } from '../../../lib/search/index/postings.ts';
import { tokensOf } from '../../../lib/search/words/tokens.ts';
import { byParagraph, type Matches } from './by-paragraph.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** Where signs stand of which a phrase has only the beginning or the end. */
async function signsLike(
  index: SearchIndex,
  isLike: (signs: string) => boolean,
): Promise<Postings> {
  const like = (await index.signs()).filter(isLike);
  return union(await Promise.all(like.map((signs) => index.postings(signs))));
}

/**
 * Where a phrase stands word for word, with the signs between its words. Of what stands before its
 * first word and after its last only as much counts as was typed.
 */
export async function matchPhrase(index: SearchIndex, phrase: string): Promise<Matches> {
  const tokens = tokensOf(foldText(phrase));
  const parts = await Promise.all(
    tokens.map(({ text, isWord }, at) => {
      if (!isWord && at === 0) return signsLike(index, (signs) => signs.endsWith(text));
      if (!isWord && at === tokens.length - 1) {
        return signsLike(index, (signs) => signs.startsWith(text));
      }
      return index.postings(text);
    }),
  );
  const matches: Matches = new Map();
  byParagraph(index.table, sequences(parts), parts.length, matches);
  return matches;
}
