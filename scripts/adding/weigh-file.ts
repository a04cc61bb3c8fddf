import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import type { LibraryDocument } from '../../src/lib/model/document.ts';
import type { PageFacts } from '../../src/lib/model/page-facts.ts';
import { comparePages, hasPages, pageFactsOf } from '../../src/lib/convert/page-facts-of.ts';
import type { Conversion } from '../conversion/converted-cache.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';
import type { HeldDocuments } from './held-documents.ts';
import { agreementOf, isSameText } from './same-document.ts';

/** What another source of a document that the library has can tell of it. */
export interface OtherSource {
  slug: string;
  /** Whether the library has these very bytes. */
  isSameFile: boolean;
  /** In words, for a person. */
  remarks: string[];
  /** The library's own file, and the pages that it lacks; null if it lacks none. */
  pages: { file: string; facts: PageFacts } | null;
}

/** What becomes of a file that was given: it is new, it is held already, or it can't be used. */
export type Verdict =
  | { kind: 'new'; document: LibraryDocument }
  | ({ kind: 'held' } & OtherSource)
  | { kind: 'bad'; errors: Diagnostic[] };

function compare(own: LibraryDocument, other: LibraryDocument): OtherSource {
  const { slug, source } = own.meta;
  const agreement = `The library has this document from ${source.file}: ${agreementOf(own, other)}`;
  const known = { slug, isSameFile: false };
  if (!hasPages(other)) return { ...known, remarks: [agreement], pages: null };
  if (!hasPages(own)) {
    const facts = pageFactsOf(own, other);
    const taken = `It lacks page numbers; those of ${facts.blocks.length} texts are taken from this file.`;
    return { ...known, remarks: [agreement, taken], pages: { file: source.file, facts } };
  }
  const { shared, different } = comparePages(own, other);
  const told = `Both give the same pages for ${shared - different.length} of ${shared} texts`;
  const pages =
    different.length === 0 ? `${told}.` : `${told}; different: ${different.join(', ')}.`;
  return { ...known, remarks: [agreement, pages], pages: null };
}

/** Whether a file's bytes alone tell what becomes of it: they are in the library, or may not come back. */
export function isDecided({ file, sha256 }: FoundSource, held: HeldDocuments): boolean {
  return held.refusalOf(file, sha256) !== null || held.slugOf(sha256) !== null;
}

/** Tells whether the library should take a file, from its fingerprint and what it was converted to. */
export function weighFile(
  { file, sha256 }: FoundSource,
  conversion: Conversion,
  held: HeldDocuments,
): Verdict {
  const refusal = held.refusalOf(file, sha256);
  if (refusal !== null) return { kind: 'bad', errors: [refusal] };
  const slug = held.slugOf(sha256);
  if (slug !== null) {
    const remarks = ['This very file is in the library.'];
    return { kind: 'held', slug, isSameFile: true, remarks, pages: null };
  }
  if ('errors' in conversion) return { kind: 'bad', errors: conversion.errors };
  const { document } = conversion.converted;
  const withdrawal = held.withdrawalOf(file, document);
  if (withdrawal !== null) return { kind: 'bad', errors: [withdrawal] };
  const own = held.same(document.meta);
  const before = own === null ? null : held.read(own.slug);
  if (before === null || !isSameText(before, document)) return { kind: 'new', document };
  return { kind: 'held', ...compare(before, document) };
}
