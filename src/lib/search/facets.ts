import { facets, type Chosen, type Facet, type Sort } from './state.ts';

/** Which paragraphs have which value of each facet, and the order of the whole library. */
export interface FacetIndex {
  values: ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<string>>>;
  /** Place of each paragraph in the library: documents in time order, each in reading order. */
  order: ReadonlyMap<string, number>;
}

/** One value of a facet with the number of paragraphs found that have it. */
export interface FacetValue {
  value: string;
  count: number;
  isChosen: boolean;
}

function admits(index: FacetIndex, facet: Facet, values: readonly string[], id: string): boolean {
  return values.some((value) => index.values.get(facet)?.get(value)?.has(id) ?? false);
}

/** The paragraphs that have, for every facet chosen, one of the values chosen; in their order. */
export function narrow<Found extends { id: string }>(
  found: readonly Found[],
  chosen: Chosen,
  index: FacetIndex,
): Found[] {
  const demands = facets.flatMap((facet) => {
    const values = chosen[facet];
    return values === undefined ? [] : [{ facet, values }];
  });
  return found.filter(({ id }) =>
    demands.every(({ facet, values }) => admits(index, facet, values, id)),
  );
}

/**
 * The values of a facet, each with the number of paragraphs that choosing it would show beside what
 * is chosen of the other facets; values without any are left out unless they are chosen.
 */
export function countValues(
  found: readonly { id: string }[],
  facet: Facet,
  chosen: Chosen,
  index: FacetIndex,
): FacetValue[] {
  const { [facet]: own = [], ...others } = chosen;
  const within = narrow(found, others, index);
  const values = [...(index.values.get(facet) ?? new Map<string, ReadonlySet<string>>())];
  return values
    .map(([value, ids]) => ({
      value,
      count: within.filter(({ id }) => ids.has(id)).length,
      isChosen: own.includes(value),
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen);
}

function yearOf(index: FacetIndex, id: string): number {
  for (const [year, ids] of index.values.get('year') ?? []) if (ids.has(id)) return Number(year);
  return 0;
}

/** What was found in another order: latest year first, or as it stands in the library; equals keep theirs. */
export function sortFound<Found extends { id: string }>(
  found: readonly Found[],
  sort: Sort,
  index: FacetIndex,
): Found[] {
  if (sort === 'relevance') return [...found];
  const keys = new Map(
    found.map(({ id }) => [
      id,
      sort === 'date' ? -yearOf(index, id) : (index.order.get(id) ?? Infinity),
    ]),
  );
  return [...found].sort((a, b) => keys.get(a.id)! - keys.get(b.id)!);
}
