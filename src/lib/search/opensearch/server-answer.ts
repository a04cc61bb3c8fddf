import { facets, type Chosen, type Facet } from '../search-state.ts';
import type { FacetValue } from '../answer/facets.ts';
import type { StoredParagraph } from '../index/stored-paragraph.ts';
import type { StoredRecord } from './bulk-lines.ts';

/** A hit of a server, as its list is asked for. */
export interface ServerHit {
  /** Name of its record. */
  id: string;
  report: string;
  authority: readonly string[];
  year: readonly string[];
}

interface Bucket {
  key: string;
  doc_count: number;
}

interface Counted {
  doc_count: number;
  values?: { buckets: Bucket[] };
}

interface Known {
  clauses: { buckets: Record<string, { doc_count: number }> };
  [place: `place${number}`]: Known | undefined;
}

const countsOf = (known: Known | undefined): number[] => {
  const buckets = known?.clauses.buckets ?? {};
  return Object.keys(buckets).map((_, at) => buckets[at]!.doc_count);
};

/** What was counted in each place that was asked for, in their order. */
function countsInPlaces(known: Known | undefined): number[][] {
  const counts: number[][] = [];
  for (let at = 0; known?.[`place${at}`]; at++) counts.push(countsOf(known[`place${at}`]));
  return counts;
}

/** What `_search` answers, as far as it is read here. */
export interface SearchResponse {
  timed_out: boolean;
  _shards: { failed: number };
  hits: { total?: { value: number }; hits: { _id: string; _source?: Partial<StoredRecord> }[] };
  aggregations?: Record<string, unknown>;
}

/** What a server found. */
export interface ServerAnswer {
  hits: ServerHit[];
  total: number;
  /** For each thing asked for, how many paragraphs of the whole index have it. */
  known: number[];
  /** The same for each place named. */
  inPlaces: number[][];
  counts: ReadonlyMap<Facet, readonly Bucket[]>;
}

/**
 * An answer of a server, in its form and whole.
 * @throws Error where it is of another form, or of a part of the index only: then it tells nothing of the rest
 */
export function wholeResponse(response: unknown): SearchResponse {
  const { timed_out: isCut, _shards: shards, hits } = (response ?? {}) as Partial<SearchResponse>;
  if (!Array.isArray(hits?.hits)) throw new Error('gave something that is no answer to a search');
  if (isCut === true || (shards?.failed ?? 0) > 0) throw new Error('answered for a part only');
  return response as SearchResponse;
}

/** What a server found, of its answer to `searchBody`. @throws Error where it counted nothing */
export function readAnswer({ hits, aggregations }: SearchResponse): ServerAnswer {
  if (!aggregations || !hits.total) throw new Error('gave something that is no answer to a search');
  const known = aggregations['known'] as Known | undefined;
  return {
    hits: hits.hits.map(({ _id: id, _source: source = {} }) => {
      const { report = '', authority = [], year = [] } = source;
      return { id, report, authority, year };
    }),
    total: hits.total.value,
    known: countsOf(known),
    inPlaces: countsInPlaces(known),
    counts: new Map(
      facets.map((facet) => [facet, (aggregations[facet] as Counted).values?.buckets ?? []]),
    ),
  };
}

/** The values of a facet with what each would leave; those chosen among them, whatever they leave. */
export function countedValues(
  { counts }: Pick<ServerAnswer, 'counts'>,
  facet: Facet,
  chosen: Chosen,
): FacetValue[] {
  const own = chosen[facet] ?? [];
  const counted = new Map(counts.get(facet)!.map(({ key, doc_count: count }) => [key, count]));
  const values = new Set([...counted.keys(), ...own]);
  return [...values].map((value) => ({
    value,
    count: counted.get(value) ?? 0,
    isChosen: own.includes(value),
  }));
}

/** The values of each facet, of a server's answer to `valuesBody`. */
export function readValues({
  aggregations = {},
}: SearchResponse): Map<Facet, { values: string[] }> {
  return new Map(
    facets.map((facet) => {
      const { buckets = [] } = (aggregations[facet] ?? {}) as { buckets?: Bucket[] };
      return [facet, { values: buckets.map(({ key }) => key) }];
    }),
  );
}

/** A record of a server as the site's own index keeps a paragraph. */
export function asStored(record: StoredRecord): StoredParagraph {
  const { anchor, locator, section, page, text, grade, theme, role, block } = record;
  return {
    anchor,
    locator,
    section,
    page,
    text,
    grade: (grade?.[0] ?? null) as StoredParagraph['grade'],
    themes: theme ?? [],
    role: (role?.[0] ?? null) as StoredParagraph['role'],
    kind: block![0] as StoredParagraph['kind'],
  };
}
