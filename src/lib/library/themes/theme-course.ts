import type { DocumentMeta, LibraryDocument } from '../../model/document.ts';
import { numberedParagraphs } from '../../model/structure.ts';
import type { Theme } from '../../model/theme.ts';
import { byTime } from '../../vocabulary/dates.ts';
import { isOfTheWhole } from '../grades/correspondences.ts';
import { inScope } from './coverage.ts';
import type { OccurrencesByReport } from './theme-pages.ts';

/** How many numbered paragraphs of two reports are about a theme. */
export interface ThemeChange {
  theme: Theme;
  before: number;
  after: number;
}

/** What two reports on a council as a whole speak of, one after the other. */
export interface ThemeCourse {
  earlier: DocumentMeta;
  later: DocumentMeta;
  /** Found in both, in the later alone, in the earlier alone; by title. */
  recurring: ThemeChange[];
  appearing: ThemeChange[];
  vanishing: ThemeChange[];
}

function countIn(document: LibraryDocument, byReport: OccurrencesByReport): number {
  const numbered = numberedParagraphs(document);
  const found = byReport.get(document.meta.slug) ?? [];
  return found.filter(({ anchor }) => numbered.has(anchor)).length;
}

/**
 * Which themes the two latest reports on a council as a whole share, and which only one has, by their
 * numbered paragraphs. A theme outside the scope of one of them is left out: its absence says nothing.
 * @param documents those of one council
 * @returns null where there are not two such reports with numbered paragraphs
 */
export function themeCourse(
  documents: readonly LibraryDocument[],
  themes: readonly Theme[],
  found: ReadonlyMap<string, OccurrencesByReport>,
): ThemeCourse | null {
  const [earlier, later] = documents
    .filter(({ meta }) => isOfTheWhole(meta) && meta.paragraphs > 0)
    .sort(byTime)
    .slice(-2);
  if (earlier === undefined || later === undefined) return null;
  const changes = themes
    .filter((theme) => inScope(theme, earlier.meta) && inScope(theme, later.meta))
    .map((theme): ThemeChange => {
      const byReport = found.get(theme.slug) ?? new Map();
      return { theme, before: countIn(earlier, byReport), after: countIn(later, byReport) };
    });
  return {
    earlier: earlier.meta,
    later: later.meta,
    recurring: changes.filter(({ before, after }) => before > 0 && after > 0),
    appearing: changes.filter(({ before, after }) => before === 0 && after > 0),
    vanishing: changes.filter(({ before, after }) => before > 0 && after === 0),
  };
}
