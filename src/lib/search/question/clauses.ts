import {
  expandWords,
  type Abbreviation,
  type Expanded,
  type Expansion,
} from '../words/abbreviations.ts';
import { lookUp, type Thesaurus } from '../meaning/thesaurus.ts';
import { wantedWords, type Query } from './query.ts';
import type { Spellings } from '../words/spellings.ts';
import { longWordings, wordingsOf, type Wording } from './wordings.ts';

/** What a paragraph can have in place of a word or words typed. */
export interface Term {
  typed: string;
  wordings: Wording[];
  /** What it is worth beside what was typed, which is worth 1. */
  weight: number;
}

/** What a paragraph must have: all these terms, or one of the others. */
export interface Clause {
  terms: Term[];
  also: Term[];
}

/** Words of a query that belong together, with what else may stand in their place. */
export interface Meant extends Expanded {
  /** What the thesaurus has for them. */
  means: string[];
}

/** What a word of the thesaurus is worth beside the word that was typed. */
const thesaurusWorth = 0.7;

/**
 * The words of a query, abbreviations and long forms put beside each other, and what the thesaurus has
 * for words and phrases.
 */
export function expandedWords(
  query: Query,
  abbreviations: readonly Abbreviation[],
  thesaurus: Thesaurus,
): Meant[] {
  const expanded: Meant[] = [];
  const { words } = query;
  for (let at = 0; at < words.length;) {
    const rest = words.slice(at);
    const [first] = expandWords(rest, abbreviations);
    const hit = lookUp(rest, thesaurus);
    const length = Math.max(first!.words.length, hit?.length ?? 1);
    const own = first!.words.length === length ? first! : plain(rest.slice(0, length));
    expanded.push({ ...own, means: hit?.length === length ? hit.means : [] });
    at += length;
  }
  return expanded;
}

const plain = (words: string[]): Expanded => ({ words, name: words.join(' '), also: [] });

const other = (typed: string, weight: number): Term => ({
  typed,
  wordings: longWordings(typed),
  weight,
});

/** What the words of a query ask for; phrases are asked for apart. */
export function clausesOf(
  query: Query,
  expanded: readonly Meant[],
  spellings: Spellings,
): Clause[] {
  const left = new Set(wantedWords(query));
  return expanded.flatMap(({ words, also, means }) => {
    const wanted = words.filter((word) => left.delete(word));
    if (wanted.length === 0) return [];
    const terms = wanted.map((typed) => {
      return { typed, wordings: wordingsOf(typed, spellings), weight: 1 };
    });
    const others = means.filter((one) => !also.includes(one));
    return [
      {
        terms,
        also: [
          ...also.map((typed) => other(typed, 1)),
          ...others.map((typed) => other(typed, thesaurusWorth)),
        ],
      },
    ];
  });
}

/** What was looked for beside what was typed. */
export function expansionsOf(expanded: readonly Meant[]): Expansion[] {
  return expanded
    .map(({ name, also, means }) => ({ typed: name, also: [...new Set([...also, ...means])] }))
    .filter(({ also }) => also.length > 0);
}
