import { clausesOf, expandedWords, type Clause } from '../../../lib/search/question/clauses.ts';
import { expansionsOf, type Expansion } from '../../../lib/search/words/abbreviations.ts';
import { impliedPhrase, isEmpty, type Query } from '../../../lib/search/question/query.ts';
import { rank } from '../../../lib/search/answer/rank.ts';
import { wordingsOf } from '../../../lib/search/question/wordings.ts';
import { admit, columnsOf, type Admitted, type Looked } from './admit.ts';
import { allCandidates, makeCandidate, marksOf, type Candidate } from './candidate.ts';
import { matchPhrase } from './match-phrase.ts';
import {
  matchClause,
  matchTerm,
  type MatchedClause,
  type MatchedTerm,
  type Matches,
} from './match-terms.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { findTogether, nowhere } from './words-together.ts';

export type { Candidate } from './candidate.ts';

/** What was found of a query. */
export interface Found {
  candidates: Candidate[];
  /** Words of the query that no paragraph has. */
  missing: string[];
  /** Whether no paragraph has all the words, so that these have some of them. */
  isPartial: boolean;
  /** Whether these are all: not where a word just begun has more endings than were looked for. */
  isFinal: boolean;
  /** Abbreviations and long forms that were looked for beside what was typed. */
  expansions: Expansion[];
  /** The words as they were looked for. */
  terms: MatchedTerm[];
}

/** Whether a paragraph is in one of the documents asked for. */
type IsWithin = (paragraph: { ordinal: number }) => boolean;

function within(index: SearchIndex, slugs: readonly string[] | undefined): IsWithin {
  if (!slugs) return () => true;
  const { documents } = index.head;
  return ({ ordinal }) => slugs.includes(documents[index.table.documentOf(ordinal)]!.slug);
}

function everything(index: SearchIndex, isWithin: IsWithin): Found {
  return {
    candidates: allCandidates(index).filter(isWithin),
    missing: [],
    isPartial: false,
    isFinal: true,
    expansions: [],
    terms: [],
  };
}

async function matchExcluded(index: SearchIndex, excluded: readonly string[]): Promise<Matches[]> {
  return Promise.all(
    excluded.map(async (typed) => {
      if (typed.includes(' ')) return matchPhrase(index, typed);
      const term = { typed, wordings: wordingsOf(typed, index.spellings) };
      return (await matchTerm(index, term, false)).matches;
    }),
  );
}

async function lookUp(
  index: SearchIndex,
  query: Query,
  clauses: readonly Clause[],
): Promise<Looked> {
  const last = query.words.at(-1);
  const isLast = ({ terms }: Clause): boolean => terms.at(-1)?.typed === last;
  const [matched, phrases, excluded] = await Promise.all([
    Promise.all(clauses.map((clause) => matchClause(index, clause, isLast(clause)))),
    Promise.all(query.phrases.map((phrase) => matchPhrase(index, phrase))),
    matchExcluded(index, query.excluded),
  ]);
  const implied = impliedPhrase(query);
  const terms = matched.flatMap((clause) => clause.terms);
  const together = implied === null ? nowhere : await findTogether(index, implied, terms);
  return { clauses: matched, phrases, excluded, together };
}

/** So many hits are shown even if fewer paragraphs have all the words: half remembered words are often nearly right. */
const fewest = 10;
const mostOfThem = 0.6;

/** Of what was admitted, best first, what is enough of an answer. */
function enough(ranked: readonly Admitted[]): Admitted[] {
  const complete = ranked.filter(({ share }) => share === 1);
  if (complete.length === 0) return [...ranked];
  const near = ranked.filter(({ share }) => share < 1 && share >= mostOfThem);
  return [...complete, ...near.slice(0, Math.max(0, fewest - complete.length))];
}

/**
 * Looks a query up: paragraphs that have all the words, best first, if there are few then some that
 * have most of them; where none has all, those that have at least half; nothing asked finds everything.
 * The reader may still be typing the last word: if the library hasn't got it, those that begin so
 * stand for it.
 * @param slugs the documents to look in; all where it is left out
 */
export async function find(
  index: SearchIndex,
  query: Query,
  slugs?: readonly string[],
): Promise<Found> {
  const isWithin = within(index, slugs);
  if (isEmpty(query)) return everything(index, isWithin);
  const expanded = expandedWords(query, index.head.abbreviations);
  const looked = await lookUp(index, query, clausesOf(query, expanded, index.spellings));
  const admitted = admit(index, looked).filter(isWithin);
  const columns = columnsOf(looked);
  const rarity = {
    counts: columns.map(({ size }) => size),
    paragraphs: index.table.count,
    meanLength: index.table.meanLength,
  };
  const terms = looked.clauses.flatMap((clause) => clause.terms);
  const marksIn = marksOf(looked);
  const isPartial = !admitted.some(({ share }) => share === 1);
  return {
    candidates: enough(rank(admitted, rarity)).map((one) => makeCandidate(index, one, marksIn)),
    missing: looked.clauses.flatMap((clause) => missingOf(clause)),
    isPartial: isPartial && terms.length > 0,
    isFinal: !terms.some(({ isCut }) => isCut),
    expansions: expansionsOf(expanded),
    terms,
  };
}

function missingOf({ terms, also }: MatchedClause): string[] {
  if (also.some(({ matches }) => matches.size > 0)) return [];
  return terms.filter(({ matches }) => matches.size === 0).map(({ typed }) => typed);
}
