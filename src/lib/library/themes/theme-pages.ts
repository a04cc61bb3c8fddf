import { byAuthority } from '../councils.ts';
import type { DocumentMeta, LibraryDocument } from '../../model/document.ts';
import type { Occurrence } from '../../model/theme.ts';
import { themeCouncilPath } from '../../url.ts';

/** The occurrences of one theme, by document slug. */
export type OccurrencesByReport = ReadonlyMap<string, readonly Occurrence[]>;

/** What one council's documents say about a theme. */
export interface ThemeCouncil {
  slug: string;
  name: string;
  /** In time order; those without a passage are left out. */
  documents: { meta: DocumentMeta; count: number }[];
}

const nameless = { slug: 'none-named', name: 'No authority named' };

/** The councils whose documents speak of a theme, by name; documents that name none come last, together. */
export function themeCouncils(
  documents: readonly LibraryDocument[],
  occurrences: OccurrencesByReport,
): ThemeCouncil[] {
  const councils = new Map<string, ThemeCouncil>();
  for (const { meta } of [...documents].sort(byAuthority)) {
    const count = occurrences.get(meta.slug)?.length ?? 0;
    if (count === 0) continue;
    const slug = councilOf(meta);
    const name = meta.authority ?? nameless.name;
    const council = councils.get(slug) ?? { slug, name, documents: [] };
    council.documents.push({ meta, count });
    councils.set(slug, council);
  }
  return [...councils.values()];
}

/** Where a document's passages on a theme stand: on the theme's page of its council, whatever the library holds. */
export function passagesPath(theme: string, meta: DocumentMeta): string {
  return `${themeCouncilPath(theme, councilOf(meta))}#${meta.slug}`;
}

/** The name in addresses of the council that a document names, or of those that name none. */
export function councilOf({ authoritySlug }: DocumentMeta): string {
  return authoritySlug ?? nameless.slug;
}
