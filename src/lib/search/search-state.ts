/** What a search can be narrowed by, in the order in which it is offered. */
export const facets = [
  'authority',
  'year',
  'kind',
  'framework',
  'area',
  'grade',
  'theme',
  'role',
  'block',
  'report',
] as const;

export const sorts = ['relevance', 'date', 'place'] as const;

/** What a search does beyond looking for the words typed, each of which a reader can do without. */
export const aids = ['places', 'synonyms', 'spelling'] as const;

export type Aid = (typeof aids)[number];
export type Facet = (typeof facets)[number];
export type Sort = (typeof sorts)[number];
export type Chosen = Partial<Record<Facet, string[]>>;

/** A search as its address holds it. */
export interface SearchState {
  q: string;
  chosen: Chosen;
  sort: Sort;
  /** What it is to do without; absent where it is nothing. */
  without?: Aid[];
  /** Other libraries that it is asked of too, as the address names them; absent where there are none. */
  also?: string[];
}

/** Reads a search from the query of an address; what it doesn't know is ignored. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const chosen: Chosen = {};
  for (const facet of facets) {
    const values = [...new Set(params.getAll(facet).filter((value) => value !== ''))];
    if (values.length > 0) chosen[facet] = values;
  }
  const sort = sorts.find((name) => name === params.get('sort')) ?? 'relevance';
  const asked = params.getAll('without');
  const without = aids.filter((aid) => asked.includes(aid));
  const q = params.get('q') ?? '';
  const also = [...new Set(params.getAll('also').filter((value) => value !== ''))];
  return {
    q,
    chosen,
    sort,
    ...(without.length > 0 && { without }),
    ...(also.length > 0 && { also }),
  };
}

/** The query of an address that holds a search, with its `?`; empty where there is nothing to hold. */
export function writeState({ q, chosen, sort, without = [], also = [] }: SearchState): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  for (const facet of facets) {
    for (const value of chosen[facet] ?? []) params.append(facet, value);
  }
  if (sort !== 'relevance') params.set('sort', sort);
  for (const aid of without) params.append('without', aid);
  for (const library of also) params.append('also', library);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** The choice with one value added, or taken out if it was chosen. */
export function toggle(chosen: Chosen, facet: Facet, value: string): Chosen {
  const { [facet]: values = [], ...rest } = chosen;
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return next.length > 0 ? { ...rest, [facet]: next } : rest;
}
