import { hadOf, weighed, type Concept, type Rarity } from '../../../lib/search/bearing/concepts.ts';
import type { Matched } from '../../../lib/search/answer/rank.ts';
import type { Span } from '../../../lib/text/spans.ts';
import type { Matches } from './by-paragraph.ts';
import type { MatchedClause, MatchedTerm } from './match-terms.ts';
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

/** What a word that only shades what is asked for is worth beside one that names it. */
const lightWorth = 0.4;

/** One thing asked for, its columns being the next ones. */
function conceptOf({ terms, also, isLight, isSlip }: MatchedClause, first: number): Concept {
  const typed = terms.map((_, at) => first + at);
  const others = also.map(({ weight, isPart }, at) => {
    return { column: first + terms.length + at, weight, isPart };
  });
  return {
    worth: isLight ? lightWorth : 1,
    typed,
    also: others,
    part: others.find(({ isPart }) => isPart)?.column,
    ...(isSlip && { isSlip }),
  };
}

/** What was looked up as things asked for, each with the columns of `columnsOf` that are its own. */
function conceptsOf({ clauses, phrases }: Looked): Concept[] {
  let column = 0;
  const own = clauses.map((clause) => {
    const concept = conceptOf(clause, column);
    column += clause.terms.length + clause.also.length;
    return concept;
  });
  return [...own, ...phrases.map(() => ({ worth: 1, typed: [column++], also: [] }))];
}

/** In how many paragraphs a word, or what stands in its place, is found. */
function countOf({ terms, also }: MatchedClause, term: MatchedTerm): number {
  if (terms.length > 1 || also.length === 0) return term.matches.size;
  return new Set([term, ...also].flatMap(({ matches }) => [...matches.keys()])).size;
}

/** Columns of the words typed that name one thing together. */
function columnsOfThings({ clauses }: Looked, things: readonly string[][]): number[][] {
  const columns = clauses.flatMap(({ terms, also }) => [
    ...terms.map(({ typed }) => typed),
    ...also.map(() => null),
  ]);
  return things
    .map((words) => columns.flatMap((typed, at) => (words.includes(typed ?? '') ? [at] : [])))
    .filter(({ length }) => length > 1);
}

/** How telling what was looked up is. @param things words typed that name one thing together */
export function rarityOfLooked(
  index: SearchIndex,
  looked: Looked,
  things: readonly string[][] = [],
): Rarity {
  const counts = looked.clauses.flatMap((clause) => [
    ...clause.terms.map((term) => countOf(clause, term)),
    ...clause.also.map(({ matches }) => matches.size),
  ]);
  return {
    counts: [...counts, ...looked.phrases.map(({ size }) => size)],
    paragraphs: index.table.count,
    meanLength: index.table.meanLength,
    concepts: conceptsOf(looked),
    things: columnsOfThings(looked, things),
  };
}

/** Whether nothing in the library has a thing asked for, or what stands in its place. */
const isNowhere = ({ typed, also }: Concept, { counts }: Rarity): boolean =>
  [...typed, ...also.map(({ column }) => column)].every((column) => counts[column] === 0);

/** Each paragraph that has anything of what was asked for, and nothing that is excluded. */
export function admit(index: SearchIndex, looked: Looked, rarity: Rarity): Admitted[] {
  const { table } = index;
  const { excluded, together } = looked;
  const columns = columnsOf(looked);
  const known = rarity.concepts.filter((concept) => !isNowhere(concept, rarity));
  const concepts = weighed(known, rarity);
  const all = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const matched: Admitted[] = [];
  for (const ordinal of likely(looked)) {
    if (excluded.some((matches) => matches.has(ordinal))) continue;
    const places = columns.map((matches) => matches.get(ordinal) ?? []);
    const had = concepts.reduce((sum, concept) => sum + hadOf(concept, places), 0);
    matched.push({
      ordinal,
      length: table.endOf(ordinal) - table.startOf(ordinal),
      places,
      beside: together.anyForm.get(ordinal) ?? [],
      together: together.exact.has(ordinal) ? 2 : together.anyForm.has(ordinal) ? 1 : 0,
      share: all === 0 || had > all - 1e-9 ? 1 : had / all,
      preferred: 0,
      standing: table.standingOf(ordinal),
    });
  }
  return matched;
}
