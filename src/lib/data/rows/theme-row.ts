import { inScope } from '../../library/themes/coverage.ts';
import type { DocumentMeta } from '../../model/document.ts';
import type { Occurrence, Theme } from '../../model/theme.ts';
import { address, anchorPath, themePath, type Place } from '../../url.ts';

/** One theme as `/data/themes.json` lists it. */
export interface ThemeRow {
  slug: string;
  title: string;
  definition: string;
  /** Names of the terms that are looked for. */
  terms: string[];
  /** Anchors by report. A report in the theme's scope where nothing was found has an empty list. */
  reports: Record<string, string[]>;
  scope: { kinds: string[]; frameworks: string[] };
}

/** One theme with each occurrence's words, as `/data/themes/<slug>.json` gives it. */
export interface ThemeDetail extends ThemeRow {
  /** Expressions by term; `near` is what the same sentence must say as well. */
  patterns: { name: string; pattern: string; near: string | null }[];
  exceptions: { name: string; pattern: string; why: string }[];
  occurrences: (Occurrence & { url: string })[];
  url: string;
}

function anchorsByReport(
  theme: Theme,
  occurrences: readonly Occurrence[],
  reports: readonly DocumentMeta[],
): Record<string, string[]> {
  const anchors = new Map<string, string[]>();
  for (const { report, anchor } of occurrences) {
    anchors.set(report, [...(anchors.get(report) ?? []), anchor]);
  }
  const listed = reports.filter((meta) => anchors.has(meta.slug) || inScope(theme, meta));
  const slugs = listed.map(({ slug }) => slug).sort();
  return Object.fromEntries(slugs.map((slug) => [slug, anchors.get(slug) ?? []]));
}

/** The public row of one theme; `occurrences` are those of this theme, in reading order. */
export function themeRow(
  theme: Theme,
  occurrences: readonly Occurrence[],
  reports: readonly DocumentMeta[],
): ThemeRow {
  return {
    slug: theme.slug,
    title: theme.title,
    definition: theme.definition,
    terms: theme.terms.map(({ name }) => name),
    reports: anchorsByReport(theme, occurrences, reports),
    scope: { kinds: [...theme.scope.kinds], frameworks: [...theme.scope.frameworks] },
  };
}

/** One theme with its patterns and every occurrence; offsets count code points of the block's text. */
export function themeDetail(
  theme: Theme,
  occurrences: readonly Occurrence[],
  reports: readonly DocumentMeta[],
  place: Place,
): ThemeDetail {
  return {
    ...themeRow(theme, occurrences, reports),
    patterns: theme.terms.map(({ name, pattern, near = null }) => ({ name, pattern, near })),
    exceptions: theme.exceptions.map(({ name, pattern, why }) => ({ name, pattern, why })),
    occurrences: occurrences.map(({ report, anchor, matches }) => ({
      report,
      anchor,
      matches: matches.map(({ term, text, start, end }) => ({ term, text, start, end })),
      url: address(place, anchorPath(report, anchor)),
    })),
    url: address(place, themePath(theme.slug)),
  };
}
