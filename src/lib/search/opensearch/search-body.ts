import { impliedPhrase, isEmpty, type Query } from '../question/query.ts';
import type { Clause } from '../question/clauses.ts';
import type { Preference } from '../answer/preference.ts';
import type { NamedPlace } from '../bearing/named-places.ts';
import { facets, type Chosen, type Facet, type Sort } from '../search-state.ts';
import { excludedBy, ofClause, printed } from './asked-of-server.ts';
import type { Aggregation, Dsl, SearchBody, SortBy } from './dsl.ts';

/** A question, understood. */
export interface ServerQuestion {
  query: Query;
  clauses: readonly Clause[];
  preference: Preference;
  chosen: Chosen;
  sort: Sort;
  /** Places that it names, in each of which the things asked for are counted. */
  places?: readonly NamedPlace[];
}

/** How much of what is asked for a hit must have. */
export type Strictness = 'all' | 'most';

/** So many hits are listed: a server gives no more than 10 000 at once, and nobody reads on so far. */
export const mostListed = 1000;

/** Values of a facet that a server counts at most. */
const mostValues = 1000;

const mostOfThem = '60%';

const chosenIn = (chosen: Chosen): Dsl[] =>
  facets.flatMap((facet): Dsl[] => {
    const values = chosen[facet];
    return values ? [{ terms: { [facet]: values } }] : [];
  });

const first = (filter: Dsl, boost: number): Dsl => ({ constant_score: { filter, boost } });

/** What stands where the reader looked comes before all else: a council before a year or a report. */
function preferred({ councils, years, reports }: Preference): Dsl[] {
  return [
    ...(councils.length > 0 ? [first({ terms: { authority: councils } }, 4000)] : []),
    ...(years.length > 0 ? [first({ terms: { year: years } }, 2000)] : []),
    ...(reports.length > 0 ? [first({ terms: { report: reports } }, 2000)] : []),
  ];
}

/** Everything that is asked for, light words left out, unless there is nothing else. */
function wanted({ clauses, query }: ServerQuestion): Dsl[] {
  const telling = clauses.filter(({ isLight }) => !isLight);
  const phrases = query.phrases.map(printed);
  const asked = telling.length + phrases.length > 0 ? telling : clauses;
  return [...asked.map(ofClause), ...phrases];
}

function mainQuery(question: ServerQuestion, strictness: Strictness): Dsl {
  const { query, clauses, preference } = question;
  if (isEmpty(query)) return { match_all: {} };
  const complete: Dsl = { bool: { must: wanted(question) } };
  const phrase = impliedPhrase(query);
  const most: Dsl = {
    bool: {
      must: query.phrases.map(printed),
      should: clauses.map(ofClause),
      minimum_should_match: mostOfThem,
    },
  };
  return {
    bool: {
      must: [strictness === 'all' ? complete : most],
      should: [
        ...preferred(preference),
        first(complete, 1000),
        ...(phrase === null ? [] : [first(printed(phrase), 500)]),
        ...clauses.filter(({ isLight }) => isLight).map(ofClause),
      ],
      must_not: excludedBy(query),
    },
  };
}

const orders: Readonly<Record<Sort, SortBy[]>> = {
  relevance: ['_score', { report: { order: 'asc' } }, { position: { order: 'asc' } }],
  date: [{ year: { order: 'desc', missing: '_last' } }, '_score'],
  place: [
    { date: { order: 'asc', missing: '_last' } },
    { report: { order: 'asc' } },
    { position: { order: 'asc' } },
  ],
};

const inBool = (filter: Dsl[]): Dsl => ({ bool: { filter } });

/** For each facet, what choosing a value of it would leave beside what is chosen of the others. */
function counts(chosen: Chosen): Record<string, Aggregation> {
  const ofFacet = (facet: Facet): [string, Aggregation] => {
    const { [facet]: _, ...others } = chosen;
    const values = { terms: { field: facet, size: mostValues } };
    return [facet, { filter: inBool(chosenIn(others)), aggs: { values } }];
  };
  return Object.fromEntries(facets.map(ofFacet));
}

/** How many paragraphs have each thing asked for, by its number: of the whole index, and of each place named. */
function known(question: ServerQuestion): Record<string, Aggregation> {
  const { clauses, places = [] } = question;
  if (clauses.length === 0) return {};
  const filters = Object.fromEntries(clauses.map((one, at) => [String(at), ofClause(one)]));
  const counted = { clauses: { filters: { filters } } };
  const inPlaces = places.map(({ slugs }, at): [string, Aggregation] => [
    `place${at}`,
    { filter: { terms: { report: [...slugs] } }, aggs: counted },
  ]);
  return { known: { global: {}, aggs: { ...counted, ...Object.fromEntries(inPlaces) } } };
}

/**
 * What a server is asked for a search: which paragraphs in which order, and how many each value would leave. Their texts are asked for as they are shown.
 */
export function searchBody(question: ServerQuestion, strictness: Strictness): SearchBody {
  const { report, ...values } = question.chosen;
  const query = mainQuery(question, strictness);
  return {
    size: mostListed,
    track_total_hits: true,
    _source: ['report', 'anchor', 'authority', 'year'],
    query: report ? { bool: { must: [query], filter: [{ terms: { report } }] } } : query,
    post_filter: inBool(chosenIn(values)),
    sort: orders[question.sort],
    aggs: { ...counts(question.chosen), ...known(question) },
  };
}

/** What a server is asked for the texts of hits. @param ids names of records */
export function textsBody(ids: readonly string[]): SearchBody {
  return { size: ids.length, _source: true, query: { ids: { values: [...ids] } } };
}

/** What a server is asked for the values that a search can be narrowed down by. */
export function valuesBody(): SearchBody {
  const aggs = Object.fromEntries(
    facets.map((field) => [field, { terms: { field, size: mostValues } }]),
  );
  return { size: 0, _source: false, aggs };
}
