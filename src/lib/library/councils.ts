import { byTime } from '../vocabulary/dates.ts';
import type { LibraryDocument } from '../model/document.ts';
import { authorityFacts } from '../vocabulary/authorities.ts';
import { relatedTo } from '../vocabulary/successions.ts';

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
  return [...councils.values()].sort(byName);
}

const byName = (a: Council, b: Council): number => a.name.localeCompare(b.name, 'en-GB');

/** These authorities and those that came before or after one of them, and so on: their pages link to each other. */
function withRelated(slugs: readonly string[]): Set<string> {
  const all = new Set(slugs);
  // A set's own iteration also visits what is added on the way.
  for (const slug of all) relatedTo(slug).forEach((one) => all.add(one));
  return all;
}

/** The authorities that have a page: those with documents, and those to which the page of one of these leads. */
export function councilsWithPages(documents: readonly LibraryDocument[]): Council[] {
  const councils = councilsOf(documents);
  const held = new Set(councils.map(({ slug }) => slug));
  const added = [...withRelated([...held])].flatMap((slug): Council[] => {
    const name = held.has(slug) ? undefined : authorityFacts(slug)?.name;
    return name === undefined ? [] : [{ slug, name, documents: [] }];
  });
  return [...councils, ...added].sort(byName);
}

/** Orders documents by the council they name, then by time; those that name none come last. */
export function byAuthority(a: LibraryDocument, b: LibraryDocument): number {
  const [nameA, nameB] = [a.meta.authority, b.meta.authority];
  if (nameA === nameB) return byTime(a, b);
  if (nameA === null || nameB === null) return nameA === null ? 1 : -1;
  return nameA.localeCompare(nameB, 'en-GB');
}

const mostAtAGlance = 12;

/** Whether so many councils have to be looked for, rather than taken in at a glance. */
export function areMany(councils: readonly unknown[]): boolean {
  return councils.length > mostAtAGlance;
}

/** The first council of each initial, in the order of the list. */
export function firstOfEachInitial<C extends Pick<Council, 'name'>>(
  councils: readonly C[],
): Map<string, C> {
  const firsts = new Map<string, C>();
  for (const council of councils) {
    const initial = council.name.charAt(0).toUpperCase();
    if (!firsts.has(initial)) firsts.set(initial, council);
  }
  return firsts;
}
