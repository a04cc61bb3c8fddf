import type { LibraryDocument } from '../../model/document.ts';
import type { Theme } from '../../model/theme.ts';
import { inScope } from '../themes/coverage.ts';
import { councilOf, type OccurrencesByReport } from '../themes/theme-pages.ts';
import { documentName } from '../../vocabulary/names.ts';
import { byTime, dayOf } from '../../vocabulary/dates.ts';
import { numberedParagraphs } from '../../model/structure.ts';

/** Of one theme in one document: passages and how many of them are numbered paragraphs; 0 where nothing was found, null where it is outside the document's scope. */
export type StoredCell = readonly [passages: number, numbered: number] | 0 | null;

/** A document as the grid knows it. */
export interface GridDocument {
  slug: string;
  name: string;
  /** What its council is called in addresses, and by name where it names one. */
  council: string;
  authority: string | null;
  day: string | null;
  framework: string | null;
  /** Its numbered paragraphs. */
  paragraphs: number;
  /** One a theme, in the order of the themes. */
  cells: StoredCell[];
}

/** Every theme in every document, as `/themes/grid.json` gives them. */
export interface GridFile {
  themes: { slug: string; title: string }[];
  documents: GridDocument[];
}

/**
 * Counts every theme in every document, in time order.
 * @param found the occurrences, by theme
 */
export function gridFile(
  themes: readonly Theme[],
  documents: readonly LibraryDocument[],
  found: ReadonlyMap<string, OccurrencesByReport>,
): GridFile {
  return {
    themes: themes.map(({ slug, title }) => ({ slug, title })),
    documents: [...documents].sort(byTime).map((document) => gridDocument(document, themes, found)),
  };
}

function gridDocument(
  document: LibraryDocument,
  themes: readonly Theme[],
  found: ReadonlyMap<string, OccurrencesByReport>,
): GridDocument {
  const { meta } = document;
  const numbered = numberedParagraphs(document);
  const cell = (theme: Theme): StoredCell => {
    const own = found.get(theme.slug)?.get(meta.slug) ?? [];
    if (own.length > 0)
      return [own.length, own.filter(({ anchor }) => numbered.has(anchor)).length];
    return inScope(theme, meta) ? 0 : null;
  };
  return {
    slug: meta.slug,
    name: documentName(meta),
    council: councilOf(meta),
    authority: meta.authority,
    day: dayOf(meta),
    framework: meta.framework,
    paragraphs: numbered.size,
    cells: themes.map(cell),
  };
}
