/** The words that pages use for documents and their blocks. */
import type { DocumentMeta } from '../model/document.ts';
import { kindName } from './kinds.ts';

/** What the kinds of block that can be searched are called. */
export const blockWords: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  'list-item': 'list item',
  table: 'table',
  'table-row': 'table row',
  footnote: 'footnote',
};

/** Whether a document of this kind reports an inspection, rather than being a council's own paper. */
export function isInspection(meta: Pick<DocumentMeta, 'framework' | 'inspectionStart'>): boolean {
  return meta.framework !== null || meta.inspectionStart !== null;
}

/** A document's short name, "York 2016, single inspection"; without a year where it prints none. */
export function documentName(
  meta: Pick<
    DocumentMeta,
    'authority' | 'title' | 'kind' | 'inspectionStart' | 'documentDate' | 'published'
  >,
): string {
  const year = (meta.inspectionStart ?? meta.documentDate ?? meta.published)?.slice(0, 4);
  const who = meta.authority ?? meta.title;
  return `${[who, year].filter(Boolean).join(' ')}, ${kindName(meta.kind)}`;
}
