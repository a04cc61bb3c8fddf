import type { IndexedDocument } from '../index/paragraph-table.ts';
import { foldText } from '../../text/fold.ts';
import { kebab } from '../../text/slug.ts';
import { facets, type Chosen, type Facet } from '../search-state.ts';

/** A value that a search is to be narrowed down by and that nothing in the library has. */
export interface UnknownValue {
  facet: Facet;
  value: string;
}

/** What a search is to be narrowed down by, as far as the library knows it. */
export interface KnownValues {
  chosen: Chosen;
  unknown: UnknownValue[];
}

const plain = (value: string): string => kebab(foldText(value));

/** A value as the library spells it: `york` is York; undefined where it has none such. */
function spelt(value: string, known: readonly string[]): string | undefined {
  return known.includes(value) ? value : known.find((one) => plain(one) === plain(value));
}

/**
 * Reads the values of an address as the library spells them; those that it hasn't got are told apart,
 * for narrowing down by them would say that there is no paragraph.
 */
export function knownValues(
  chosen: Chosen,
  index: ReadonlyMap<Facet, { values: readonly string[] }> | null,
  documents: readonly IndexedDocument[],
): KnownValues {
  const slugs = documents.map(({ slug }) => slug);
  const known: KnownValues = { chosen: {}, unknown: [] };
  for (const facet of facets) {
    const values = facet === 'report' ? slugs : (index?.get(facet)?.values ?? []);
    for (const value of chosen[facet] ?? []) {
      const own = spelt(value, values);
      if (own === undefined) known.unknown.push({ facet, value });
      else known.chosen[facet] = [...new Set([...(known.chosen[facet] ?? []), own])];
    }
  }
  return known;
}
