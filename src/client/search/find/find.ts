import { expansionsOf, type Clause } from '../../../lib/search/question/clauses.ts';
import type { Expansion } from '../../../lib/search/words/abbreviations.ts';
import { impliedPhrase, isEmpty, type Query } from '../../../lib/search/question/query.ts';
import { wordingsOf } from '../../../lib/search/question/wordings.ts';
import { headedBy } from '../../../lib/search/answer/status.ts';
import { understand, type Preference } from '../../../lib/search/answer/preference.ts';
import { partEntries } from '../../../lib/search/meaning/parts-named.ts';
import { saidKeys } from '../../../lib/search/meaning/thesaurus-files.ts';
import type { Aid } from '../../../lib/search/search-state.ts';
import { admit, rarityOfLooked, type Looked } from './admit.ts';
import type { Lacking } from '../../../lib/search/bearing/named-places.ts';
import { best, bearingOfBest, fullest, lackingIn, othersAfterNearest } from './in-named.ts';
import { lookUpMeant } from './look-up-meant.ts';
import { prefer } from './prefer.ts';
import { allCandidates, makeCandidate, marksOf, type Candidate } from './candidate.ts';
import { matchPhrase } from './match-phrase.ts';
import { matchClause, matchTerm, type MatchedTerm } from './match-terms.ts';
import type { Matches } from './by-paragraph.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { missingOf, withSlips } from './spelling/slips.ts';
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
  /** What of the question says where to look. */
  preference: Preference;
  /** The share of what was asked for, by how telling it is, that the best paragraph has. */
  coverage: number;
  /** Words asked for that the best paragraph hasn't. */
  unmet: string[];
  /** Places that were named and that have nothing of it; null where there are none. */
  lacking: Lacking | null;
}

const anywhere: Preference = { councils: [], years: [], kinds: [], reports: [], notHeld: [] };

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
    preference: anywhere,
    coverage: 1,
    unmet: [],
    lacking: null,
  };
}

async function matchExcluded(index: SearchIndex, excluded: readonly string[]): Promise<Matches[]> {
  return Promise.all(
    excluded.map(async (typed) => {
      if (typed.includes(' ')) return matchPhrase(index, typed);
      const term = { typed, wordings: wordingsOf(typed, index.spellings), weight: 1 };
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

/** The words of a query that a paragraph hasn't, nor what stands in their place. */
function unmetIn({ clauses }: Looked, ordinal: number): string[] {
  return clauses.flatMap(({ terms, also }) =>
    also.some(({ matches }) => matches.has(ordinal))
      ? []
      : terms.filter(({ matches }) => !matches.has(ordinal)).map(({ typed }) => typed),
  );
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
  typed: Query,
  slugs?: readonly string[],
  without: readonly Aid[] = [],
): Promise<Found> {
  const isWithin = within(index, slugs);
  if (isEmpty(typed)) return everything(index, isWithin);
  const isAsTyped = slugs !== undefined || without.includes('places');
  const { query, preference } = isAsTyped
    ? { query: typed, preference: anywhere }
    : understand(typed, index.councils, index.head.documents);
  index.beginWords(query.words);
  const said = without.includes('synonyms')
    ? []
    : [...partEntries, ...(await index.said(saidKeys(query.words)))];
  const { expanded, looked, things } = await lookUpMeant(index, query, said, (clauses) =>
    lookUp(index, query, clauses),
  );
  const clauses = await withSlips(index, looked.clauses);
  const rarity = rarityOfLooked(index, { ...looked, clauses }, things);
  const admitted = prefer(index, admit(index, looked, rarity).filter(isWithin), preference);
  const lacking = lackingIn(index, admitted, rarity, preference);
  const byPlace = best(admitted, rarity);
  const coverage = bearingOfBest(byPlace, rarity);
  const reckoned = { coverage, lacking, preference, count: byPlace.length };
  const isElsewhere = headedBy(reckoned) !== null;
  const ranked =
    isElsewhere && lacking ? othersAfterNearest(index, admitted, rarity, lacking) : byPlace;
  const terms = looked.clauses.flatMap((clause) => clause.terms);
  const marksIn = marksOf(looked);
  const isPartial = !ranked.some(({ share }) => share === 1);
  const missing = looked.clauses.flatMap(missingOf);
  const most = fullest(byPlace);
  return {
    candidates: ranked.map((one) => makeCandidate(index, one, marksIn)),
    missing,
    isPartial: (isPartial || missing.length > 0) && terms.length > 0,
    isFinal: !terms.some(({ isCut }) => isCut),
    expansions: expansionsOf(expanded),
    terms,
    preference: { ...preference, leads: !isElsewhere && (ranked[0]?.preferred ?? 0) > 0 },
    coverage,
    unmet: most ? unmetIn(looked, most.ordinal) : [],
    lacking,
  };
}
