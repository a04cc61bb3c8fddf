import type { Block } from '../model/block.ts';
import type { DocumentMeta, LibraryDocument } from '../model/document.ts';
import { locatorWithin } from '../citation/locator.ts';
import { documentName } from '../wording.ts';
import { hitAddress } from './hit-address.ts';
import { placesOf, type SectionPlace } from './section-place.ts';
import type { Chosen } from './state.ts';

/** One paragraph as the search index takes it. */
export interface SearchRecord {
  /** What a hit shows travels in the query of its address: every field of metadata would be searched. */
  url: string;
  content: string;
  language: 'en';
  filters: Record<string, string[]>;
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

/** The year that a document belongs to: the inspection's first day's, else the meeting's, else the publication's. */
function yearOf(meta: DocumentMeta): string | null {
  return (meta.inspectionStart ?? meta.documentDate ?? meta.published)?.slice(0, 4) ?? null;
}

function filtersOf(meta: DocumentMeta, block: Block, section: SectionPlace | undefined): Chosen {
  const values: Record<keyof Chosen, (string | null | undefined)[]> = {
    authority: [meta.authority],
    year: [yearOf(meta)],
    kind: [meta.kind],
    framework: [meta.framework],
    area: [section?.area],
    grade: [section?.grade],
    theme: block.themes,
    role: [block.role],
    report: [meta.slug],
  };
  const filled = Object.entries(values).map(([facet, list]): [string, string[]] => [
    facet,
    list.filter((value) => typeof value === 'string'),
  ]);
  return Object.fromEntries(filled.filter(([, list]) => list.length > 0));
}

/** The records of a document's searchable blocks, in reading order; addresses have no base path. */
export function searchRecords({ meta, sections, blocks }: LibraryDocument): SearchRecord[] {
  const places = placesOf(sections);
  return blocks.filter(isSearched).map((block) => {
    const place = block.section === null ? undefined : places.get(block.section);
    return {
      url: hitAddress({
        report: meta.slug,
        anchor: block.id,
        document: documentName(meta),
        locator: locatorWithin(block),
        section: place?.trail ?? null,
        page: block.page,
      }),
      content: block.text,
      language: 'en',
      filters: filtersOf(meta, block, place),
    };
  });
}
