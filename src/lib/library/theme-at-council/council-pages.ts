import type { LibraryDocument } from '../../model/document.ts';
import type { Theme } from '../../model/theme.ts';
import { themeCouncilPath } from '../../url.ts';
import {
  themeCouncils,
  type OccurrencesByReport,
  type ThemeCouncil,
} from '../themes/theme-pages.ts';

/** A theme at one council, and what its page is made of. */
export interface CouncilPage {
  theme: Theme;
  council: ThemeCouncil;
  /** The councils before and after this one among those whose documents speak of the theme. */
  before: ThemeCouncil | null;
  after: ThemeCouncil | null;
  /** The council's documents that speak of it. */
  documents: LibraryDocument[];
  occurrences: OccurrencesByReport;
  title: string;
  description: string;
  path: string;
}

/** The pages of themes at councils: one for each council whose documents speak of a theme. */
export function councilPages(
  themes: readonly Theme[],
  documents: readonly LibraryDocument[],
  byTheme: ReadonlyMap<string, OccurrencesByReport>,
): CouncilPage[] {
  const bySlug = new Map(documents.map((document) => [document.meta.slug, document]));
  return themes.flatMap((theme) => {
    const occurrences = byTheme.get(theme.slug) ?? new Map();
    return themeCouncils(documents, occurrences).map((council, at, councils): CouncilPage => ({
      theme,
      council,
      before: councils[at - 1] ?? null,
      after: councils[at + 1] ?? null,
      documents: council.documents.flatMap(({ meta }) => bySlug.get(meta.slug) ?? []),
      occurrences,
      title: `${theme.title}: ${council.name}`,
      description: `What the documents on ${council.name} say about ${theme.title.toLowerCase()}, paragraph by paragraph.`,
      path: themeCouncilPath(theme.slug, council.slug),
    }));
  });
}
