import { locatorWithin } from '../../citation/locator.ts';
import type { Block } from '../../model/block.ts';
import type { LibraryDocument } from '../../model/document.ts';
import { facets, type Chosen } from '../search-state.ts';
import { facetRecords, type Situated } from './facet-records.ts';
import { placesOf } from './section-place.ts';
import { standingOf } from './standing.ts';
import type { StoredParagraph } from './stored-paragraph.ts';

/** One paragraph as the search index takes it. */
export interface SearchRecord {
  stored: StoredParagraph;
  filters: Chosen;
  /** Number of its standing, by which it comes before or after others with the same words. */
  standing: number;
}

const searched: ReadonlySet<Block['kind']> = new Set([
  'paragraph',
  'list-item',
  'table',
  'table-row',
  'footnote',
]);

/** Whether a block is found by searching: it has words of its own and is neither heading nor boilerplate. */
export function isSearched({ kind, text }: Pick<Block, 'kind' | 'text'>): boolean {
  return searched.has(kind) && text.trim() !== '';
}

function filtersOf(paragraph: Situated): Chosen {
  const values = facets.map((facet): [string, string[]] => [
    facet,
    facetRecords[facet].valuesOf(paragraph).filter((value) => typeof value === 'string'),
  ]);
  return Object.fromEntries(values.filter(([, list]) => list.length > 0));
}

/** The records of a document's searchable blocks, in reading order. */
export function searchRecords({ meta, sections, blocks }: LibraryDocument): SearchRecord[] {
  const places = placesOf(sections);
  return blocks.filter(isSearched).map((block) => {
    const place = block.section === null ? undefined : places.get(block.section);
    return {
      stored: {
        anchor: block.id,
        locator: locatorWithin(block),
        section: place?.trail ?? null,
        page: block.page,
        grade: place?.grade ?? null,
        themes: block.themes,
        role: block.role,
        kind: block.kind,
        text: block.text,
      },
      filters: filtersOf({ meta, block, section: place }),
      standing: standingOf(meta, block),
    };
  });
}
