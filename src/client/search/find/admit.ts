import type { Matched } from '../../../lib/search/answer/rank.ts';
import type { Span } from '../../../lib/text/spans.ts';
import type { MatchedClause, Matches } from './match-terms.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Together } from './words-together.ts';

/** A paragraph that may answer, with the places where the words stand side by side. */
export interface Admitted extends Matched {
  beside: readonly Span[];
}

/** What was looked up of a query. */
export interface Looked {
  clauses: MatchedClause[];
  phrases: Matches[];
  excluded: Matches[];
  together: Together;
}

/** So many of the words a paragraph must have at least to be any answer. */
const leastShare = 0.5;

/** How many words of a clause a paragraph has; all of them where it has another wording of it. */
function wordsHad({ terms, also }: MatchedClause, ordinal: number): number {
  if (also.some(({ matches }) => matches.has(ordinal))) return terms.length;
  return terms.filter(({ matches }) => matches.has(ordinal)).length;
}

/** The paragraphs that have any of the words, or all of the phrases if there are any. */
function likely({ clauses, phrases }: Looked): Iterable<number> {
  const [first, ...others] = phrases;
  if (first) {
    return [...first.keys()].filter((ordinal) => others.every((matches) => matches.has(ordinal)));
  }
  const terms = clauses.flatMap(({ terms: own, also }) => [...own, ...also]);
  return new Set(terms.flatMap(({ matches }) => [...matches.keys()]));
}

/** Where each word, other wording and phrase stands. */
export function columnsOf({ clauses, phrases }: Looked): Matches[] {
  const terms = clauses.flatMap(({ terms: own, also }) => [...own, ...also]);
  return [...terms.map(({ matches }) => matches), ...phrases];
}

/** Each paragraph that has at least half of the words, with the share that it has, and nothing that is excluded. */
export function admit(index: SearchIndex, looked: Looked): Admitted[] {
  const { table } = index;
  const { clauses, excluded, together } = looked;
  const words = clauses.reduce((sum, { terms }) => sum + terms.length, 0);
  const columns = columnsOf(looked);
  const matched: Admitted[] = [];
  for (const ordinal of likely(looked)) {
    if (excluded.some((matches) => matches.has(ordinal))) continue;
    const had = clauses.reduce((sum, clause) => sum + wordsHad(clause, ordinal), 0);
    const share = words === 0 ? 1 : had / words;
    if (share < leastShare) continue;
    matched.push({
      ordinal,
      length: table.endOf(ordinal) - table.startOf(ordinal),
      places: columns.map((matches) => matches.get(ordinal) ?? []),
      beside: together.anyForm.get(ordinal) ?? [],
      together: together.exact.has(ordinal) ? 2 : together.anyForm.has(ordinal) ? 1 : 0,
      share,
      standing: table.standingOf(ordinal),
    });
  }
  return matched;
}
