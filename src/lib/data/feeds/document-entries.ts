import { escapeHtml } from '../../citation/citation-runs.ts';
import { documentSummary } from '../../library/document-summary.ts';
import type { Block } from '../../model/block.ts';
import type { LibraryDocument } from '../../model/document.ts';
import { absolute, reportPath } from '../../url.ts';
import { documentName } from '../../vocabulary/names.ts';
import {
  entryDay,
  firstSlug,
  namedParagraphs,
  newestEntries,
  type FeedEntry,
  type FeedPlace,
} from './feed-entry.ts';

/** What a reader wants to see first of a document: its recommendations, otherwise its first numbered paragraphs. */
function foremost({ blocks }: LibraryDocument): Block[] {
  const asked = blocks.filter(({ role, text }) => role === 'recommendation' && text !== '');
  if (asked.length > 0) return asked;
  return blocks
    .filter(({ kind, number, text }) => kind === 'paragraph' && number !== null && text !== '')
    .slice(0, 3);
}

/** An entry a document, the newest first; one of which no day is known is in no feed. */
export function documentEntries(
  documents: readonly LibraryDocument[],
  how: FeedPlace,
): FeedEntry[] {
  const entries = documents.flatMap((document): FeedEntry[] => {
    const { meta } = document;
    const day = entryDay(document, how);
    if (day === null) return [];
    const named = foremost(document);
    const list = named.length === 0 ? '' : namedParagraphs(meta.slug, named, how.place);
    return [
      {
        id: absolute(how.place, reportPath(firstSlug(meta.slug, how))),
        path: reportPath(meta.slug),
        title: documentName(meta),
        day,
        html: `<p>${escapeHtml(documentSummary(meta))}</p>${list}`,
      },
    ];
  });
  return newestEntries(entries);
}
