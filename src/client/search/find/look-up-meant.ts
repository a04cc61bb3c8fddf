import {
  clausesOf,
  expandedWords,
  type Clause,
  type Meant,
} from '../../../lib/search/question/clauses.ts';
import type { Query } from '../../../lib/search/question/query.ts';
import { thesaurusOf, type ThesaurusEntry } from '../../../lib/search/meaning/thesaurus.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Looked } from './admit.ts';

/** A query with what its words mean, and where all of it stands. */
export interface LookedUpMeant {
  expanded: Meant[];
  looked: Looked;
  /** Words typed that name one thing together, whether or not the library has anything of it. */
  things: string[][];
}

/** Entries without those of several words of whose meanings the library has none: their words may mean something each. */
function withoutUseless(
  said: readonly ThesaurusEntry[],
  { clauses }: Looked,
): readonly ThesaurusEntry[] {
  const also = clauses.flatMap((clause) => clause.also);
  const nowhere = new Set(also.filter(({ matches }) => matches.size === 0).map((one) => one.typed));
  const isUseless = ({ typed, means }: ThesaurusEntry): boolean =>
    /\s/.test(typed) && means.every((one) => nowhere.has(one));
  return said.some(isUseless) ? said.filter((entry) => !isUseless(entry)) : said;
}

/**
 * Looks a query up with what the thesaurus has for its words.
 * @param lookUp finds where the clauses of the query stand
 */
export async function lookUpMeant(
  index: SearchIndex,
  query: Query,
  said: readonly ThesaurusEntry[],
  lookUp: (clauses: readonly Clause[]) => Promise<Looked>,
): Promise<LookedUpMeant> {
  const expanded = expandedWords(query, index.head.abbreviations, thesaurusOf(said));
  const looked = await lookUp(clausesOf(query, expanded, index.spellings));
  const useful = withoutUseless(said, looked);
  const things = expanded.map(({ words }) => words).filter(({ length }) => length > 1);
  return useful.length === said.length
    ? { expanded, looked, things }
    : { ...(await lookUpMeant(index, query, useful, lookUp)), things };
}
