/** The words that pages use for documents and their blocks. */
import type { DocumentMeta, SuppliedName } from '../model/document.ts';
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

/** What a document is named by. */
export type Named = Pick<
  DocumentMeta,
  'authority' | 'title' | 'kind' | 'inspectionStart' | 'documentDate' | 'published' | 'called'
>;

/**
 * A document's short name, "York 2016, single inspection"; without a year where it prints none. Where a
 * library has several of that name, what tells it from them is part of it.
 */
export function documentName(meta: Named): string {
  const year = (meta.inspectionStart ?? meta.documentDate ?? meta.published)?.slice(0, 4);
  const who = meta.authority ?? meta.title;
  const name = `${[who, year].filter(Boolean).join(' ')}, ${kindName(meta.kind)}`;
  return meta.called === undefined ? name : `${name}: ${meta.called}`;
}

const suppliedNames: Readonly<Record<SuppliedName, string>> = {
  title: 'its title',
  documentDate: 'its date',
  committee: 'its committee',
  authority: 'its council',
};

/** What of a document its keeper tells, in words: "its title and its date". */
export function suppliedWords(supplied: readonly SuppliedName[]): string {
  return new Intl.ListFormat('en-GB').format(supplied.map((name) => suppliedNames[name]));
}
