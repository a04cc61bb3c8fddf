import type { FacetColumn, FacetIndex } from '../index/facet-table.ts';
import { facets, type Chosen, type Facet, type Sort } from '../search-state.ts';

export type { FacetIndex } from '../index/facet-table.ts';

/** A paragraph by its place in the library. */
export interface Ordered {
  ordinal: number;
}

/** One value of a facet with the number of paragraphs found that have it. */
export interface FacetValue {
  value: string;
  count: number;
  isChosen: boolean;
}

/** For each combination of values, whether it has one of those chosen. */
function admitted({ values, sets }: FacetColumn, chosen: readonly string[]): boolean[] {
  return sets.map((set) => set.some((index) => chosen.includes(values[index]!)));
}

/** The paragraphs that have, for every facet chosen, one of the values chosen; in their order. */
export function narrow<Found extends Ordered>(
  found: readonly Found[],
  chosen: Chosen,
  index: FacetIndex,
): Found[] {
  const demands = facets.flatMap((facet) => {
    const values = chosen[facet];
    const column = index.get(facet);
    return values && column ? [{ of: column.of, isAdmitted: admitted(column, values) }] : [];
  });
  return found.filter(({ ordinal }) =>
    demands.every(({ of, isAdmitted }) => isAdmitted[of[ordinal]!]),
  );
}

function countEach({ values, sets, of }: FacetColumn, found: readonly Ordered[]): number[] {
  const perSet = sets.map(() => 0);
  for (const { ordinal } of found) perSet[of[ordinal]!]!++;
  const perValue = values.map(() => 0);
  sets.forEach((set, at) => set.forEach((value) => (perValue[value]! += perSet[at]!)));
  return perValue;
}

/**
 * The values of a facet, each with the number of paragraphs that choosing it would show beside what
 * is chosen of the other facets; values without any are left out unless they are chosen.
 */
export function countValues(
  found: readonly Ordered[],
  facet: Facet,
  chosen: Chosen,
  index: FacetIndex,
): FacetValue[] {
  const column = index.get(facet);
  if (!column) return [];
  const { [facet]: own = [], ...others } = chosen;
  const counts = countEach(column, narrow(found, others, index));
  return column.values
    .map((value, at) => ({ value, count: counts[at]!, isChosen: own.includes(value) }))
    .filter(({ count, isChosen }) => count > 0 || isChosen);
}

function yearOf(index: FacetIndex, ordinal: number): number {
  const column = index.get('year');
  const value = column?.sets[column.of[ordinal]!]?.[0];
  return value === undefined ? 0 : Number(column!.values[value]);
}

/** What was found in another order: latest year first, or as it stands in the library; equals keep theirs. */
export function sortFound<Found extends Ordered>(
  found: readonly Found[],
  sort: Sort,
  index: FacetIndex,
): Found[] {
  if (sort === 'relevance') return [...found];
  if (sort === 'place') return [...found].sort((a, b) => a.ordinal - b.ordinal);
  const years = new Map(found.map(({ ordinal }) => [ordinal, yearOf(index, ordinal)]));
  return [...found].sort((a, b) => years.get(b.ordinal)! - years.get(a.ordinal)!);
}
