/**
 * What the parts of OpenSearch's query language mean, as its documentation tells, of those that the search page
 * sends; any other is an error, as on a server.
 */
import { stemmer } from 'stemmer';
import type {
  Aggregation,
  Bool,
  Dsl,
  SearchBody,
  SortBy,
} from '../../../../src/lib/search/opensearch/dsl.ts';

export interface Kept {
  id: string;
  source: Record<string, unknown> & { text: string };
}

const asPrinted = (text: string): string[] =>
  text
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];

const inForms = (text: string): string[] =>
  asPrinted(text).map((word) => stemmer(word.replace(/'s$/, '')));

const analysed = (field: string, text: string): string[] =>
  field === 'text.printed' ? asPrinted(text) : inForms(text);

const valuesOf = ({ source }: Kept, field: string): unknown[] => {
  const value = source[field] ?? [];
  return Array.isArray(value) ? value : [value];
};

function the<Value>(part: Partial<Record<string, Value>>): [name: string, value: Value] {
  const [first, ...others] = Object.entries(part);
  if (first === undefined || others.length > 0)
    throw new Error(`one thing at a time: ${JSON.stringify(part)}`);
  return first as [string, Value];
}

function needed(wanted: Bool['minimum_should_match'], should: number, others: number): number {
  if (wanted === undefined) return others > 0 || should === 0 ? 0 : 1;
  if (typeof wanted === 'number') return wanted;
  return Math.floor((should * Number.parseInt(wanted, 10)) / 100);
}

function scoreOfBool(record: Kept, bool: Bool): number | null {
  const { must = [], should = [], filter = [], must_not = [], minimum_should_match } = bool;
  const has = (part: Dsl) => scoreOf(record, part) !== null;
  if (![...must, ...filter].every(has) || must_not.some(has)) return null;
  const some = should.filter(has);
  if (some.length < needed(minimum_should_match, should.length, must.length + filter.length))
    return null;
  return [...must, ...some].reduce((sum, part) => sum + scoreOf(record, part)!, 0);
}

/** How well a record answers, the higher the better; null where it doesn't. */
export function scoreOf(record: Kept, query: Dsl): number | null {
  if ('bool' in query) return scoreOfBool(record, query.bool);
  if ('match_all' in query) return 1;
  if ('ids' in query) return query.ids.values.includes(record.id) ? 1 : null;
  if ('constant_score' in query) {
    const { filter, boost } = query.constant_score;
    return scoreOf(record, filter) === null ? null : boost;
  }
  if ('terms' in query) {
    const [field, asked] = the(query.terms);
    return valuesOf(record, field).some((one) => asked.includes(one as string)) ? 1 : null;
  }
  if ('match' in query) return scoreOfWords(record, ...the(query.match));
  if ('match_phrase' in query) return scoreOfPhrase(record, ...the(query.match_phrase));
  throw new Error(`unknown query: ${JSON.stringify(query)}`);
}

function scoreOfWords({ source }: Kept, field: string, { query }: { query: string }) {
  const [words, wanted] = [analysed(field, source.text), analysed(field, query)];
  if (wanted.length === 0 || !wanted.every((word) => words.includes(word))) return null;
  return words.filter((word) => wanted.includes(word)).length / words.length;
}

function scoreOfPhrase({ source }: Kept, field: string, { query }: { query: string }) {
  const [words, wanted] = [analysed(field, source.text), analysed(field, query)];
  const standsAt = (at: number) => wanted.every((word, n) => words[at + n] === word);
  return wanted.length > 0 && words.some((_, at) => standsAt(at)) ? 1 : null;
}

const matching = (records: readonly Kept[], query: Dsl): Kept[] =>
  records.filter((record) => scoreOf(record, query) !== null);

function bucketsOf(records: readonly Kept[], field: string, size: number) {
  const counts = new Map<unknown, number>();
  for (const value of records.flatMap((record) => valuesOf(record, field)))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([key, doc_count]) => ({ key, doc_count }))
    .sort((a, b) => b.doc_count - a.doc_count)
    .slice(0, size);
}

function aggregate(all: readonly Kept[], found: readonly Kept[], part: Aggregation): unknown {
  if ('terms' in part) return { buckets: bucketsOf(found, part.terms.field, part.terms.size) };
  if ('filters' in part) {
    const counted = Object.entries(part.filters.filters).map(([name, query]) => {
      return [name, { doc_count: matching(found, query).length }];
    });
    return { buckets: Object.fromEntries(counted) as unknown };
  }
  const inside = 'global' in part ? all : matching(found, part.filter);
  return { doc_count: inside.length, ...aggregated(all, inside, part.aggs ?? {}) };
}

function aggregated(
  all: readonly Kept[],
  found: readonly Kept[],
  aggs: Record<string, Aggregation>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(aggs).map(([name, part]) => [name, aggregate(all, found, part)]),
  );
}

interface Scored {
  record: Kept;
  score: number;
}

function compareBy(a: Scored, b: Scored, by: SortBy): number {
  if (by === '_score') return b.score - a.score;
  const [field, { order }] = the(by);
  const [one, two] = [a, b].map(({ record }) => valuesOf(record, field)[0] as string | undefined);
  if (one === two) return 0;
  if (one === undefined || two === undefined) return one === undefined ? 1 : -1;
  return (one < two ? -1 : 1) * (order === 'desc' ? -1 : 1);
}

function sourceOf({ source }: Kept, wanted: SearchBody['_source']): object {
  if (!Array.isArray(wanted)) return wanted ? { _source: source } : {};
  const own = Object.entries(source).filter(([name]) => wanted.includes(name));
  return { _source: Object.fromEntries(own) as object };
}

/** What a server answers to `_search`. */
export function answered(records: readonly Kept[], body: SearchBody): object {
  const { query = { match_all: {} }, post_filter, sort = ['_score' as const], size } = body;
  const found = matching(records, query);
  const left = post_filter ? matching(found, post_filter) : found;
  const hits = left
    .map((record) => ({ record, score: scoreOf(record, query)! }))
    .sort((a, b) => sort.map((by) => compareBy(a, b, by)).find((one) => one !== 0) ?? 0)
    .slice(0, size)
    .map(({ record, score }) => ({
      _id: record.id,
      _score: score,
      ...sourceOf(record, body._source),
    }));
  return {
    hits: { total: { value: left.length, relation: 'eq' }, hits },
    aggregations: aggregated(records, found, body.aggs ?? {}),
  };
}
