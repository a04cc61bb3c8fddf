import {
  abbreviationsIn,
  type Abbreviation,
  type Expanded,
  type Expansion,
} from '../words/abbreviations.ts';
import { notationsOf } from './notations.ts';
import { meantInWords, partMeant } from '../meaning/parts-named.ts';
import { lookUp, type Thesaurus } from '../meaning/thesaurus.ts';
import { isAsking } from '../words/asking-words.ts';
import { isLight } from '../words/light-words.ts';
import { wantedWords, type Query } from './query.ts';
import type { BlockRole } from '../../model/block.ts';
import type { Spellings } from '../words/spellings.ts';
import { longWordings, wholeWordings, wordingsOf, type Wording } from './wordings.ts';

/** What a paragraph can have in place of a word or words typed. */
export interface Term {
  typed: string;
  wordings: Wording[];
  /** What it is worth beside what was typed, which is worth 1. */
  weight: number;
  /** How it may be printed sign by sign, of a number; then its wordings don't matter. */
  notations?: string[];
  /** What paragraphs are that it stands for whatever their words. */
  part?: BlockRole;
}

/** What a paragraph must have: all these terms, or one of the others. */
export interface Clause {
  terms: Term[];
  also: Term[];
  /** Whether it only shades what is asked for. */
  isLight: boolean;
}

/** Words of a query that belong together, with what else may stand in their place. */
export interface Meant extends Expanded {
  /** What the thesaurus has for them. */
  means: string[];
}

/** What a word of the thesaurus is worth beside the word that was typed. */
const thesaurusWorth = 0.7;

/** What stands for a question is worth as much as its words: “many” and “inspectors” apart don't answer how many. */
const worthFor = ([first = '', ...others]: readonly string[]): number =>
  others.length > 0 && isAsking(first) ? 1 : thesaurusWorth;

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
  const beginningAt = abbreviationsIn(words, abbreviations);
  for (let at = 0; at < words.length;) {
    const rest = words.slice(at);
    const first = beginningAt(at);
    const hit = lookUp(rest, thesaurus);
    const length = Math.max(first.words.length, hit?.length ?? 1);
    const own = first.words.length === length ? first : plain(rest.slice(0, length));
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

/** What an entry of the thesaurus has: words, or paragraphs by what they are, which is as much as was asked for. */
function meant(typed: string, weight: number): Term {
  const part = partMeant(typed);
  return part === null ? other(typed, weight) : { typed, wordings: [], weight: 1, part };
}

function typedTerm(query: Query, typed: string, spellings: Spellings): Term {
  const notations = notationsOf(typed);
  const either = query.either?.get(typed) ?? [];
  const wordings = [typed, ...either].flatMap((word) => wordingsOf(word, spellings));
  return { typed, wordings, weight: 1, ...(notations.length > 0 && { notations }) };
}

/** What the words of a query ask for; phrases are asked for apart. */
export function clausesOf(
  query: Query,
  expanded: readonly Meant[],
  spellings: Spellings,
): Clause[] {
  const left = new Set(wantedWords(query));
  return expanded.flatMap(({ words, also, means }) => {
    const wanted = words.filter((word) => left.delete(word));
    const isPhrase = wanted.length === 0 && words.length > 1 && means.length > 0;
    if (wanted.length === 0 && !isPhrase) return [];
    const terms = isPhrase
      ? [{ typed: words.join(' '), wordings: wholeWordings(words.join(' ')), weight: 1 }]
      : wanted.map((typed) => typedTerm(query, typed, spellings));
    const others = means.filter((one) => !also.includes(one));
    return [
      {
        terms,
        also: [
          ...also.map((typed) => other(typed, 1)),
          ...others.map((typed) => meant(typed, worthFor(words))),
        ],
        isLight: also.length + means.length === 0 && words.every(isLight),
      },
    ];
  });
}

/** What was looked for beside what was typed. */
export function expansionsOf(expanded: readonly Meant[]): Expansion[] {
  return expanded
    .map(({ name, also, means }) => ({
      typed: name,
      also: [...new Set([...also, ...means].map(meantInWords))],
    }))
    .filter(({ also }) => also.length > 0);
}
