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
  /** Values by their names, or the highest first. */
  order: 'by-name' | 'highest-first';
  /** Whether the search page offers its values; else they are chosen elsewhere and can only be taken out. */
  isOffered: boolean;
}

const asItIs = (value: string): string => value;

const named =
  (records: Readonly<Record<string, { name: string }>>) =>
  (value: string): string =>
    records[value]?.name ?? value;

const offered = { valueName: asItIs, order: 'by-name', isOffered: true } as const;

/** The facets by their names in addresses; they are offered in the order of `facets`. */
export const facetRecords: Readonly<Record<Facet, FacetRecord>> = {
  authority: { ...offered, name: 'Council', valuesOf: ({ meta }) => [meta.authority] },
  year: {
    ...offered,
    name: 'Year',
    valuesOf: ({ meta }) => [dayOf(meta)?.slice(0, 4)],
    order: 'highest-first',
  },
  kind: {
    ...offered,
    name: 'Kind of document',
    valuesOf: ({ meta }) => [meta.kind],
    valueName: kindName,
  },
  framework: { ...offered, name: 'Framework', valuesOf: ({ meta }) => [meta.framework] },
  area: {
    ...offered,
    name: 'Section about',
    valuesOf: ({ section }) => [section?.area],
    valueName: named(areaRecords),
  },
  grade: {
    ...offered,
    name: 'Grade of the section',
    valuesOf: ({ section }) => [section?.grade],
    valueName: named(gradeRecords),
  },
  theme: { ...offered, name: 'Theme', valuesOf: ({ block }) => block.themes },
  role: { ...offered, name: 'What it is', valuesOf: ({ block }) => [block.role] },
  block: {
    ...offered,
    name: 'Kind of paragraph',
    valuesOf: ({ block }) => [block.kind],
    valueName: (value) => blockWords[value] ?? value,
  },
  // A single document is chosen on its own page.
  report: { ...offered, name: 'Document', valuesOf: ({ meta }) => [meta.slug], isOffered: false },
};
