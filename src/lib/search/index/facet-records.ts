import { areas, grades } from '../../model/codes.ts';
import { blockWords } from '../../vocabulary/names.ts';
import type { Block } from '../../model/block.ts';
import type { DocumentMeta } from '../../model/document.ts';
import { areaRecords } from '../../vocabulary/areas.ts';
import { dayOf } from '../../vocabulary/dates.ts';
import { gradeRecords } from '../../vocabulary/grades.ts';
import { kindName } from '../../vocabulary/kinds.ts';
import type { Facet } from '../search-state.ts';
import type { SectionPlace } from './section-place.ts';

/** A paragraph with what stands around it. */
export interface Situated {
  meta: DocumentMeta;
  block: Block;
  section: SectionPlace | undefined;
}

/** All that is known of a facet besides its name in addresses. */
export interface FacetRecord {
  /** What readers call it. */
  name: string;
  /** The values that a paragraph has; null and undefined are none. */
  valuesOf: (paragraph: Situated) => readonly (string | null | undefined)[];
  /** What readers call a value, where the page has no name for it. */
  valueName: (value: string) => string;
  /** Values by their names, the highest first, or in an order of their own. */
  order: 'by-name' | 'highest-first' | readonly string[];
  /** Where the search page offers its values: among the first, below them, or not, since they are chosen elsewhere. */
  offered: 'first' | 'below' | 'elsewhere';
}

const asItIs = (value: string): string => value;

const named =
  (records: Readonly<Record<string, { name: string }>>) =>
  (value: string): string =>
    records[value]?.name ?? value;

const first = { valueName: asItIs, order: 'by-name', offered: 'first' } as const;
const below = { ...first, offered: 'below' } as const;

/** The facets by their names in addresses; they are offered in the order of `facets`. */
export const facetRecords: Readonly<Record<Facet, FacetRecord>> = {
  authority: { ...first, name: 'Council', valuesOf: ({ meta }) => [meta.authority] },
  year: {
    ...first,
    name: 'Year',
    valuesOf: ({ meta }) => [dayOf(meta)?.slice(0, 4)],
    order: 'highest-first',
  },
  kind: {
    ...first,
    name: 'Kind of document',
    valuesOf: ({ meta }) => [meta.kind],
    valueName: kindName,
  },
  framework: { ...below, name: 'Framework', valuesOf: ({ meta }) => [meta.framework] },
  area: {
    ...first,
    name: 'Section about',
    valuesOf: ({ section }) => [section?.area],
    valueName: named(areaRecords),
    order: areas,
  },
  grade: {
    ...first,
    name: 'Grade of the section',
    valuesOf: ({ section }) => [section?.grade],
    valueName: named(gradeRecords),
    order: grades,
  },
  theme: { ...below, name: 'Theme', valuesOf: ({ block }) => block.themes },
  role: { ...below, name: 'What it is', valuesOf: ({ block }) => [block.role] },
  block: {
    ...below,
    name: 'Kind of paragraph',
    valuesOf: ({ block }) => [block.kind],
    valueName: (value) => blockWords[value] ?? value,
  },
  // A single document is chosen on its own page.
  report: { ...first, name: 'Document', valuesOf: ({ meta }) => [meta.slug], offered: 'elsewhere' },
};
