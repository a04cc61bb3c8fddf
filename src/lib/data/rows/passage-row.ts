import { locatorWithin } from '../../citation/locator.ts';
import type { Area, Grade } from '../../model/codes.ts';
import type { DocumentMeta, LibraryDocument } from '../../model/document.ts';
import { pageName } from '../../model/structure.ts';
import type { Occurrence, Theme } from '../../model/theme.ts';
import { inScope } from '../../library/themes/coverage.ts';
import { placedOccurrences } from '../../library/themes/document-places.ts';
import { councilOf, type OccurrencesByReport } from '../../library/themes/theme-pages.ts';
import { address, anchorPath, type Place } from '../../url.ts';
import { byTime, dayOf } from '../../vocabulary/dates.ts';
import { documentName } from '../../vocabulary/names.ts';

/** One document in a theme's file of passages. */
export interface PassageDocument {
  slug: string;
  name: string;
  authority: string;
  year: string | null;
  framework: DocumentMeta['framework'];
  inScope: boolean;
}

/** One paragraph about a theme, whole and verbatim, with where it stands. */
export interface PassageRow {
  report: string;
  anchor: string;
  name: string;
  section: string | null;
  /** The judged area that it stands in, and the grade printed there. */
  area: Area | null;
  grade: Grade | null;
  role: string | null;
  page: string | null;
  text: string;
  /** Start and end of each match, in code points. */
  matches: [start: number, end: number][];
  url: string;
}

/** All passages of one theme, as `/data/passages/<slug>.json` gives them. */
export interface ThemePassageFile {
  theme: string;
  title: string;
  documents: PassageDocument[];
  passages: PassageRow[];
}

function rowsOf(document: LibraryDocument, found: readonly Occurrence[], place: Place) {
  const { slug } = document.meta;
  return placedOccurrences(document, found).map(
    ({ block, trail, occurrence: { anchor, matches } }): PassageRow => ({
      report: slug,
      anchor,
      name: locatorWithin(block),
      section: trail.at(-1)?.title ?? null,
      area: trail.findLast(({ area }) => area !== null)?.area ?? null,
      grade: trail.findLast(({ grade }) => grade !== null)?.grade ?? null,
      role: block.role,
      page: pageName(block),
      text: block.text,
      matches: matches.map(({ start, end }) => [start, end]),
      url: address(place, anchorPath(slug, anchor)),
    }),
  );
}

/**
 * The passages of one theme with all documents of the library, in time order, each document's in reading order.
 * @throws Error where an occurrence names a block that its document doesn't have
 */
export function passageFile(
  theme: Theme,
  documents: readonly LibraryDocument[],
  found: OccurrencesByReport,
  place: Place,
): ThemePassageFile {
  const inTime = [...documents].sort(byTime);
  return {
    theme: theme.slug,
    title: theme.title,
    documents: inTime.map(({ meta }) => ({
      slug: meta.slug,
      name: documentName(meta),
      authority: councilOf(meta),
      year: dayOf(meta)?.slice(0, 4) ?? null,
      framework: meta.framework,
      inScope: inScope(theme, meta),
    })),
    passages: inTime.flatMap((one) => rowsOf(one, found.get(one.meta.slug) ?? [], place)),
  };
}
