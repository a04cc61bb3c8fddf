import type { FacetIndex } from '../../lib/search/facets.ts';
import { facets } from '../../lib/search/state.ts';
import type { Pagefind } from './pagefind.ts';

async function ids(pagefind: Pagefind, filters: Record<string, string>): Promise<string[]> {
  const { results } = await pagefind.search(null, { filters });
  return results.map(({ id }) => id);
}

/** Asks the index which paragraphs have which values. A search for nothing lists all in the order in which they were added. */
export async function loadFacets(pagefind: Pagefind): Promise<FacetIndex> {
  const known = await pagefind.filters();
  const values = new Map<(typeof facets)[number], Map<string, Set<string>>>();
  for (const facet of facets) {
    const sets = new Map<string, Set<string>>();
    for (const value of Object.keys(known[facet] ?? {})) {
      sets.set(value, new Set(await ids(pagefind, { [facet]: value })));
    }
    values.set(facet, sets);
  }
  const all = await ids(pagefind, {});
  return { values, order: new Map(all.map((id, at) => [id, at])) };
}
