import type { Facet } from '../search-state.ts';

/** A field of the index by which something is looked up exactly. */
type Keyword = Facet | 'role' | 'report';

/** What is asked of a text: `text` in any form of its words, `text.printed` as it is printed. */
type TextField = 'text' | 'text.printed';

interface Words {
  query: string;
  operator?: 'and';
  analyzer?: string;
}

/** The part of the query language of OpenSearch and Elasticsearch that the search page speaks. */
export type Dsl =
  | { match: Partial<Record<TextField, Words>> }
  | { match_phrase: Partial<Record<TextField, { query: string; analyzer?: string }>> }
  | { terms: Partial<Record<Keyword, string[]>> }
  | { ids: { values: string[] } }
  | { match_all: Record<string, never> }
  | { constant_score: { filter: Dsl; boost: number } }
  | { bool: Bool };

export interface Bool {
  must?: Dsl[];
  should?: Dsl[];
  filter?: Dsl[];
  must_not?: Dsl[];
  minimum_should_match?: number | string;
  _name?: string;
  boost?: number;
}

export type Aggregation =
  | { filter: Dsl; aggs?: Record<string, Aggregation> }
  | { filters: { filters: Record<string, Dsl> } }
  | { terms: { field: Facet; size: number } }
  | { global: Record<string, never>; aggs: Record<string, Aggregation> };

export type SortBy = Record<string, { order: 'asc' | 'desc'; missing?: '_last' }> | '_score';

/** What `POST /<index>/_search` is sent. */
export interface SearchBody {
  size: number;
  track_total_hits?: true;
  _source: string[] | boolean;
  query?: Dsl;
  post_filter?: Dsl;
  sort?: SortBy[];
  aggs?: Record<string, Aggregation>;
}
