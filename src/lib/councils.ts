import { byTime } from './dates.ts';
import type { LibraryDocument } from './model/document.ts';

/** A local authority and its documents in time order, undated ones last. */
export interface Council {
  slug: string;
  name: string;
  documents: LibraryDocument[];
}

/** The authorities that documents name, by name; a document that names none is in no council. */
export function councilsOf(documents: readonly LibraryDocument[]): Council[] {
  const councils = new Map<string, Council>();
  for (const document of [...documents].sort(byTime)) {
    const { authority: name, authoritySlug: slug } = document.meta;
    if (name === null || slug === null) continue;
    const council = councils.get(slug) ?? { slug, name, documents: [] };
    council.documents.push(document);
    councils.set(slug, council);
  }
  return [...councils.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** Orders documents by the council they name, then by time; those that name none come last. */
export function byAuthority(a: LibraryDocument, b: LibraryDocument): number {
  const [nameA, nameB] = [a.meta.authority, b.meta.authority];
  if (nameA === nameB) return byTime(a, b);
  if (nameA === null || nameB === null) return nameA === null ? 1 : -1;
  return nameA.localeCompare(nameB, 'en-GB');
}
