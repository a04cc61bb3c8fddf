import { atomFeed, type FeedHead } from './atom-feed.ts';
import { allAdded, allDocuments, currentVersion, formerSlugsOf, once } from './content/library.ts';
import type { FeedEntry, FeedPlace } from './lib/data/feeds/feed-entry.ts';
import { textFile } from './lib/data/files/response.ts';
import { newsDayOf } from './lib/vocabulary/dates.ts';
import { library, place } from './site.ts';

/** What the entries of this library's feeds are made with. */
export async function feedPlace(): Promise<FeedPlace> {
  return { place, added: await allAdded(), formerSlugsOf: await formerSlugsOf() };
}

/**
 * Since when a feed without entries is as it is: the newest day that the library tells of. Null where it tells
 * none: a feed must bear a date, so there is none then.
 */
const feedsSince = once(async (): Promise<string | null> => {
  const days = (await allDocuments()).flatMap(({ meta }) => newsDayOf(meta) ?? []);
  return (await currentVersion()).date ?? days.sort().at(-1) ?? null;
});

/** Whether this library has feeds: their entries need public addresses, and a day. */
export async function hasFeeds(): Promise<boolean> {
  return place.origin !== null && (await feedsSince()) !== null;
}

/** A feed of this library as a file. @throws Error where it has no feeds */
export async function feedFile(
  head: Omit<FeedHead, 'library' | 'since'>,
  entries: readonly FeedEntry[],
): Promise<Response> {
  const since = await feedsSince();
  if (since === null) throw new Error('a library of which no day is known has no feeds');
  const title = `${library.name}: ${head.title}`;
  const all = { ...head, title, library: library.name, since };
  return textFile(atomFeed(all, entries, place), 'application/atom+xml');
}
