import { locatorWithin } from '../../citation/locator.ts';
import { dayOf } from '../../vocabulary/dates.ts';
import type { Block } from '../../model/block.ts';
import type { DocumentMeta, LibraryDocument } from '../../model/document.ts';
import { isInspection } from '../../vocabulary/names.ts';
import { placesOf, type SectionPlace } from './section-place.ts';
import type { Chosen, Facet } from '../search-state.ts';
import type { StoredParagraph } from './stored-paragraph.ts';

/** One paragraph as the search index takes it. */
export interface SearchRecord {
  stored: StoredParagraph;
  filters: Chosen;
  /** Whether it says what inspectors found or ask for, rather than a question or an explanation. */
  isFinding: boolean;
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

function filtersOf(meta: DocumentMeta, block: Block, section: SectionPlace | undefined): Chosen {
  const values: Record<Facet, (string | null | undefined)[]> = {
    authority: [meta.authority],
    year: [dayOf(meta)?.slice(0, 4)],
    kind: [meta.kind],
    framework: [meta.framework],
    area: [section?.area],
    grade: [section?.grade],
    theme: block.themes,
    role: [block.role],
    block: [block.kind],
    report: [meta.slug],
  };
  const filled = Object.entries(values).map(([facet, list]): [string, string[]] => [
    facet,
    list.filter((value) => typeof value === 'string'),
  ]);
  return Object.fromEntries(filled.filter(([, list]) => list.length > 0));
}

const inspectorsSay: ReadonlySet<Block['role']> = new Set(['finding', 'recommendation', 'summary']);

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
      filters: filtersOf(meta, block, place),
      isFinding: isInspection(meta) && inspectorsSay.has(block.role),
    };
  });
}
