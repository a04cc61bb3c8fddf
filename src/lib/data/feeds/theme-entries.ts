import type { OccurrencesByReport } from '../../library/themes/theme-pages.ts';
import type { LibraryDocument } from '../../model/document.ts';
import type { Theme } from '../../model/theme.ts';
import { absolute, anchorPath, themePath } from '../../url.ts';
import { counted } from '../../vocabulary/counts.ts';
import { documentName } from '../../vocabulary/names.ts';
import {
  entryDay,
  firstSlug,
  namedParagraphs,
  newestEntries,
  type FeedEntry,
  type FeedPlace,
} from './feed-entry.ts';

/** An entry for each document that speaks of a theme, the newest first; it leads to the first passage and names the others. */
export function themeEntries(
  theme: Pick<Theme, 'slug' | 'title'>,
  documents: readonly LibraryDocument[],
  found: OccurrencesByReport,
  how: FeedPlace,
): FeedEntry[] {
  const entries = documents.flatMap((document): FeedEntry[] => {
    const { meta } = document;
    const anchors = new Set(found.get(meta.slug)?.map(({ anchor }) => anchor));
    const passages = document.blocks.filter(({ id }) => anchors.has(id));
    const day = entryDay(document, how);
    if (day === null || passages.length === 0) return [];
    const about = `${theme.title}: ${documentName(meta)}`;
    return [
      {
        id: `${absolute(how.place, themePath(theme.slug))}#${firstSlug(meta.slug, how)}`,
        path: anchorPath(meta.slug, passages[0]!.id),
        title: `${about}, ${counted(passages.length, 'passage')}`,
        day,
        html: namedParagraphs(meta.slug, passages, how.place),
      },
    ];
  });
  return newestEntries(entries);
}
