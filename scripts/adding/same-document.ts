import type { DocumentMeta, LibraryDocument } from '../../src/lib/model/document.ts';

/** Whether two conversions are of one document: the same authority, kind and first day. */
export function isSameDocument(meta: DocumentMeta, other: DocumentMeta): boolean {
  const { authoritySlug, kind, inspectionStart, documentDate } = other;
  return (
    authoritySlug !== null &&
    meta.authoritySlug === authoritySlug &&
    meta.kind === kind &&
    (inspectionStart ?? documentDate) !== null &&
    meta.inspectionStart === inspectionStart &&
    meta.documentDate === documentDate
  );
}

/** How far two conversions of one document agree: blocks whose text has the same fingerprint, in words. */
export function agreementOf(held: LibraryDocument, other: LibraryDocument): string {
  const body = ({ blocks }: LibraryDocument) => blocks.filter(({ kind }) => kind !== 'boilerplate');
  const hashes = new Map(body(other).map(({ id, hash }) => [id, hash]));
  const own = body(held);
  const different = own.filter(({ id, hash }) => hashes.get(id) !== hash).map(({ id }) => id);
  const equal = `${own.length - different.length} of its ${own.length} blocks are the same in both`;
  return different.length === 0 ? `${equal}.` : `${equal}; different: ${different.join(', ')}.`;
}
