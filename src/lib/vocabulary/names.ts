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
 * A document's short name in its parts: whom it is about, and what follows that in its name, ` 2016` and
 * `, single inspection`; no year where it prints none. Where a library has several of that name, what tells it
 * from them is part of it.
 */
export function nameParts(meta: Named): { who: string; year: string; what: string } {
  const year = (meta.inspectionStart ?? meta.documentDate ?? meta.published)?.slice(0, 4);
  const called = meta.called === undefined ? '' : `: ${meta.called}`;
  return {
    who: meta.authority ?? meta.title,
    year: year === undefined ? '' : ` ${year}`,
    what: `, ${kindName(meta.kind)}${called}`,
  };
}

/** A document's short name, "York 2016, single inspection". */
export function documentName(meta: Named): string {
  const { who, year, what } = nameParts(meta);
  return `${who}${year}${what}`.trimStart();
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
