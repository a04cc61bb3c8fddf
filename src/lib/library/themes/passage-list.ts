import type { Area, Grade } from '../../model/codes.ts';
import type { DocumentMeta, LibraryDocument } from '../../model/document.ts';
import type { Theme } from '../../model/theme.ts';
import { byTime, dayOf } from '../../vocabulary/dates.ts';
import { documentName } from '../../vocabulary/names.ts';
import { inScope } from './coverage.ts';
import { councilOf } from './theme-pages.ts';
import type { ThemeItem, ThemeSequence } from './theme-sequence.ts';

/** One document in a theme's list of passages. */
export interface ListedDocument {
  slug: string;
  name: string;
  authority: string;
  year: string | null;
  framework: DocumentMeta['framework'];
  inScope: boolean;
}

/** One paragraph about a theme: its document's place in the list, and what it can be narrowed down by. */
export type ListedPassage = readonly [
  document: number,
  anchor: string,
  /** The judged area that it stands in, and the grade printed there. */
  area: Area | null,
  grade: Grade | null,
  isRecommendation: 0 | 1,
];

/**
 * Which passages a theme has, as `/themes/<slug>/passages.json` gives it: their words stand in the theme's
 * pages, and are taken from there.
 */
export interface PassageList {
  theme: string;
  title: string;
  /** In time order. */
  documents: ListedDocument[];
  /** Page by page, as the theme's pages show them. */
  pages: ListedPassage[][];
}

/** The passages of one theme with all documents of the library. */
export function passageList(
  theme: Theme,
  documents: readonly LibraryDocument[],
  pages: readonly ThemeSequence[],
): PassageList {
  const inTime = [...documents].sort(byTime).map(({ meta }) => meta);
  const places = new Map(inTime.map(({ slug }, at) => [slug, at]));
  const listed = ({ meta, anchor, area, grade, isRecommendation }: ThemeItem): ListedPassage => [
    places.get(meta.slug)!,
    anchor,
    area,
    grade,
    isRecommendation ? 1 : 0,
  ];
  return {
    theme: theme.slug,
    title: theme.title,
    documents: inTime.map((meta) => ({
      slug: meta.slug,
      name: documentName(meta),
      authority: councilOf(meta),
      year: dayOf(meta)?.slice(0, 4) ?? null,
      framework: meta.framework,
      inScope: inScope(theme, meta),
    })),
    pages: pages.map((page) => [...page.recommendations, ...page.findings].map(listed)),
  };
}
