import { facets, type Chosen, type Facet } from '../search-state.ts';

/** The values that all paragraphs have of one facet. */
export interface FacetColumn {
  values: string[];
  /** Each combination of values that occurs, as indices into `values`. */
  sets: number[][];
  /** For each paragraph, by ordinal, the index of its combination. */
  of: Uint16Array;
}

export type FacetIndex = ReadonlyMap<Facet, FacetColumn>;

/** A column as it is stored: neighbours with the same combination are counted together. */
export interface StoredColumn {
  values: string[];
  sets: number[][];
  /** Index of a combination and the number of paragraphs in turn that have it, and so on. */
  runs: number[];
}

function indexIn<Value>(list: Value[], value: Value, known: Map<string, number>): number {
  const key = JSON.stringify(value);
  const at = known.get(key) ?? list.push(value) - 1;
  known.set(key, at);
  return at;
}

function columnOf(paragraphs: readonly Chosen[], facet: Facet): StoredColumn {
  const column: StoredColumn = { values: [], sets: [], runs: [] };
  const [values, sets] = [new Map<string, number>(), new Map<string, number>()];
  for (const filters of paragraphs) {
    const own = (filters[facet] ?? []).map((value) => indexIn(column.values, value, values));
    const set = indexIn(column.sets, own, sets);
    if (column.runs.at(-2) === set) column.runs[column.runs.length - 1]!++;
    else column.runs.push(set, 1);
  }
  return column;
}

/** What the paragraphs of the library, in their order, can be narrowed down by. */
export function facetColumns(paragraphs: readonly Chosen[]): Record<Facet, StoredColumn> {
  const columns = facets.map((facet) => [facet, columnOf(paragraphs, facet)]);
  return Object.fromEntries(columns) as Record<Facet, StoredColumn>;
}

/** Reads back what `facetColumns` gave. */
export function readFacets(stored: Record<Facet, StoredColumn>): FacetIndex {
  const columns = facets.map((facet): [Facet, FacetColumn] => {
    const { values, sets, runs } = stored[facet];
    const all: number[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      for (let left = runs[at + 1]!; left > 0; left--) all.push(runs[at]!);
    }
    return [facet, { values, sets, of: Uint16Array.from(all) }];
  });
  return new Map(columns);
}
