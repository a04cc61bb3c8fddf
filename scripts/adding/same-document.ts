import type { DocumentMeta, LibraryDocument } from '../../src/lib/model/document.ts';

/** A title as it is compared: conversions differ in case, space and apostrophes. */
const plainTitle = ({ title }: DocumentMeta): string =>
  title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/**
 * Whether two conversions are of one document: the same authority, kind and first day, and the same title
 * where they are papers, of which a meeting has many.
 */
export function isSameDocument(meta: DocumentMeta, other: DocumentMeta): boolean {
  const { authoritySlug, kind, inspectionStart, documentDate } = other;
  if (inspectionStart === null && plainTitle(meta) !== plainTitle(other)) return false;
  return (
    authoritySlug !== null &&
    meta.authoritySlug === authoritySlug &&
    meta.kind === kind &&
    (inspectionStart ?? documentDate) !== null &&
    meta.inspectionStart === inspectionStart &&
    meta.documentDate === documentDate
  );
}

/** Papers of one meeting share a date and often a title; of one paper at least this share of texts is the same. */
const sharedTexts = 0.5;

/** Whether two conversions of one council, kind and day may be of one document: papers by their texts. */
export function isSameText(held: LibraryDocument, other: LibraryDocument): boolean {
  if (other.meta.inspectionStart !== null) return true;
  const body = ({ blocks }: LibraryDocument) => blocks.filter(({ kind }) => kind !== 'boilerplate');
  const known = new Set(body(held).map(({ hash }) => hash));
  const shared = body(other).filter(({ hash }) => known.has(hash)).length;
  return shared >= body(other).length * sharedTexts;
}

/** A document that was taken down whole: of its published texts the fingerprints are left. */
export interface Withdrawn {
  slug: string;
  hashes: ReadonlySet<string>;
}

/**
 * Whether a document is one that was taken down, whatever file it comes in: by its texts; where none was published,
 * nothing is left of them, and its slug tells.
 */
export function isWithdrawn(
  { meta, blocks }: LibraryDocument,
  { slug, hashes }: Withdrawn,
): boolean {
  if (hashes.size === 0) return meta.slug === slug;
  const body = blocks.filter(({ kind }) => kind !== 'boilerplate');
  const shared = body.filter(({ hash }) => hashes.has(hash)).length;
  return body.length > 0 && shared >= body.length * sharedTexts;
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
