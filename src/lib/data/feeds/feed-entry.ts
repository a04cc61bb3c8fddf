import { escapeHtml } from '../../citation/citation-runs.ts';
import { locatorWithin } from '../../citation/locator.ts';
import type { AddedDays } from '../../library/added.ts';
import type { Block } from '../../model/block.ts';
import type { LibraryDocument } from '../../model/document.ts';
import { absolute, anchorPath, type Place } from '../../url.ts';
import { newsDayOf } from '../../vocabulary/dates.ts';

/** What one entry of a feed says, before it is written as Atom. */
export interface FeedEntry {
  /** Stays whatever else changes: readers of feeds know an entry by it. */
  id: string;
  /** Path of the library that it leads to. */
  path: string;
  title: string;
  /** ISO date. */
  day: string;
  html: string;
}

/** What entries are made with. */
export interface FeedPlace {
  place: Place;
  added: AddedDays;
  /** Slugs that a document bore before, oldest first. */
  formerSlugsOf: (slug: string) => readonly string[];
}

/** So many entries has a feed, the newest; the rest is on the pages. */
export const mostEntries = 100;
/** So many paragraphs does an entry name. */
const mostNamed = 20;
const longest = 240;

/** Words for a list: whole up to 240 signs, otherwise cut at a word. */
function cut(text: string): string {
  const signs = [...text];
  if (signs.length <= longest) return text;
  return `${signs
    .slice(0, longest)
    .join('')
    .replace(/\s+\S*$/u, '')} …`;
}

/** The day of a document's entry: when it was first published here; of a draft, when it became known. */
export function entryDay({ meta }: LibraryDocument, { added }: FeedPlace): string | null {
  return added.get(meta.slug) ?? newsDayOf(meta);
}

/** The slug by which entries know a document: its first, so that a better one later makes no new entry. */
export function firstSlug(slug: string, { formerSlugsOf }: FeedPlace): string {
  return formerSlugsOf(slug)[0] ?? slug;
}

/** Paragraphs as a list of links with their first words, as HTML; of many, the first ones and how many more there are. */
export function namedParagraphs(slug: string, blocks: readonly Block[], place: Place): string {
  const items = blocks.slice(0, mostNamed).map((block) => {
    const url = escapeHtml(absolute(place, anchorPath(slug, block.id)));
    return `<li><a href="${url}">${locatorWithin(block)}</a>: ${escapeHtml(cut(block.text))}</li>`;
  });
  const rest = blocks.length - items.length;
  return `<ul>${items.join('')}</ul>${rest > 0 ? `<p>And ${rest} more.</p>` : ''}`;
}

/** Entries newest first, of one day by id, no more than a feed has. */
export function newestEntries(entries: readonly FeedEntry[]): FeedEntry[] {
  return [...entries]
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1))
    .slice(0, mostEntries);
}
