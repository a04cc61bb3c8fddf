import { Feed } from 'feed';
import { escapeHtml } from './lib/citation/citation-runs.ts';
import { absolute, type Place } from './lib/url.ts';
import type { FeedEntry } from './lib/data/feeds/feed-entry.ts';

/** What a feed says of itself. */
export interface FeedHead {
  /** Path of the feed's file. */
  path: string;
  /** Path of the page that it belongs to. */
  page: string;
  title: string;
  /** The feed's own name for ever; its address where nothing else is told. */
  id?: string;
  /** Who publishes it. */
  library: string;
  /** Since when it is as it is, where it has no entry. */
  since: string;
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * A feed as Atom (RFC 4287).
 * @param entries the newest first
 */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[], place: Place): string {
  const self = absolute(place, head.path);
  const feed = new Feed({
    id: head.id ?? self,
    link: absolute(place, head.page),
    feedLinks: { atom: self },
    title: head.title,
    language: 'en-GB',
    author: { name: head.library },
    generator: 'Inspection Library',
    copyright: 'Each document stays under the terms that its page states.',
    updated: midnight(entries[0]?.day ?? head.since),
  });
  for (const { id, path, title, day, html } of entries) {
    const content = html === '' ? {} : { content: html };
    // An entry's title is written as HTML.
    const heading = escapeHtml(title);
    feed.addItem({
      id,
      link: absolute(place, path),
      title: heading,
      date: midnight(day),
      ...content,
    });
  }
  return feed.atom1();
}
