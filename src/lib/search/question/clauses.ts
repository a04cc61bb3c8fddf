import { expandWords, type Abbreviation, type Expanded } from '../words/abbreviations.ts';
import { wantedWords, type Query } from './query.ts';
import type { Spellings } from '../words/spellings.ts';
import { longWordings, wordingsOf, type Wording } from './wordings.ts';

/** What a paragraph can have in place of a word or words typed. */
export interface Term {
  typed: string;
  wordings: Wording[];
}

/** What a paragraph must have: all these terms, or one of the others. */
export interface Clause {
  terms: Term[];
  also: Term[];
}

/** The words of a query, abbreviations and long forms put beside each other. */
export function expandedWords(query: Query, abbreviations: readonly Abbreviation[]): Expanded[] {
  return expandWords(query.words, abbreviations);
}

/** What the words of a query ask for; phrases are asked for apart. */
export function clausesOf(
  query: Query,
  expanded: readonly Expanded[],
  spellings: Spellings,
): Clause[] {
  const left = new Set(wantedWords(query));
  return expanded.flatMap(({ words, also }) => {
    const wanted = words.filter((word) => left.delete(word));
    if (wanted.length === 0) return [];
    return [
      {
        terms: wanted.map((typed) => ({ typed, wordings: wordingsOf(typed, spellings) })),
        also: also.map((typed) => ({ typed, wordings: longWordings(typed) })),
      },
    ];
  });
}
