import type { Clause, Term } from '../question/clauses.ts';
import type { Query } from '../question/query.ts';
import type { Wording } from '../question/wordings.ts';
import type { Dsl } from './dsl.ts';

/** Other words are asked for one by one, as the site's own search has them: not once more by the server. */
const analyzer = 'british_english';

const nothing: Dsl = { ids: { values: [] } };

const anyOf = ([first = nothing, ...others]: Dsl[]): Dsl =>
  others.length === 0 ? first : { bool: { should: [first, ...others], minimum_should_match: 1 } };

const allOf = (list: Dsl[]): Dsl => (list.length === 1 ? list[0]! : { bool: { must: list } });

const wordsOf = (wording: Wording): string =>
  wording
    .filter(({ isWord }) => isWord)
    .map(({ text }) => text)
    .join(' ');

/** Words in a row, in any form. */
const inARow = (query: string): Dsl =>
  query.includes(' ')
    ? { match_phrase: { text: { query, analyzer } } }
    : { match: { text: { query, operator: 'and', analyzer } } };

/** Words as they are printed. */
export const printed = (query: string): Dsl => ({ match_phrase: { 'text.printed': { query } } });

function ofTerm({ wordings, notations, part }: Term): Dsl {
  if (part) return { terms: { role: [part] } };
  if (notations !== undefined) return anyOf(notations.map(printed));
  return anyOf([...new Set(wordings.map(wordsOf))].map(inARow));
}

/** What a paragraph must have of a clause: all its words, or what stands for them. */
export function ofClause({ terms, also }: Clause): Dsl {
  return anyOf([allOf(terms.map(ofTerm)), ...also.map(ofTerm)]);
}

/** What no hit may have. */
export function excludedBy({ excluded }: Query): Dsl[] {
  return excluded.map((typed) => (typed.includes(' ') ? printed(typed) : inARow(typed)));
}
