import { locatorWithin } from '../../citation/locator.ts';
import type { LibraryDocument } from '../../model/document.ts';
import type { Theme } from '../../model/theme.ts';
import { themeCouncilPath } from '../../url.ts';
import { coverage } from './coverage.ts';
import { councilOf, type OccurrencesByReport } from './theme-pages.ts';

/** A paragraph on a theme: its anchor, what it is called, and the section that it stands in. */
export type ThemePlace = readonly [anchor: string, name: string, section: string | null];

/** One theme in one report. */
export interface ReportTheme {
  slug: string;
  title: string;
  state: 'found' | 'nothing' | 'out-of-scope';
  /** Path of what the council's documents say about it; null where this one says nothing. */
  path: string | null;
  /** In reading order. */
  places: ThemePlace[];
}

/**
 * Where each theme stands in one report, as `/reports/<slug>/themes.json` gives it.
 * @param found the occurrences, by theme
 */
export function reportThemes(
  { meta, blocks }: LibraryDocument,
  themes: readonly Theme[],
  found: ReadonlyMap<string, OccurrencesByReport>,
): ReportTheme[] {
  return themes.map((theme) => {
    const { slug, title } = theme;
    const own = found.get(slug)?.get(meta.slug) ?? [];
    const anchors = new Set(own.map(({ anchor }) => anchor));
    const places = blocks.flatMap((block): ThemePlace[] =>
      anchors.has(block.id) ? [[block.id, locatorWithin(block), block.section]] : [],
    );
    const { state } = coverage(theme, meta, own.length);
    const path = state === 'found' ? themeCouncilPath(slug, councilOf(meta)) : null;
    return { slug, title, state, path, places };
  });
}
