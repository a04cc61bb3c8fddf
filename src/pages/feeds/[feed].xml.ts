import type { APIRoute, GetStaticPaths } from 'astro';
import { Feed } from 'feed';
import { allDocuments, allLedgers } from '../../content/library.ts';
import { changesOf, changeWords, mostListed } from '../../lib/library/changes.ts';
import { anchorPath, changesPath } from '../../lib/url.ts';
import { documentName } from '../../lib/vocabulary/names.ts';
import { library, publicUrl } from '../../site.ts';

/** A feed's entries need public addresses: a library without an origin has no feed. */
export const getStaticPaths = (() =>
  publicUrl(changesPath) === null
    ? []
    : [{ params: { feed: 'changes' } }]) satisfies GetStaticPaths;

/** Changes of published paragraphs as Atom, the newest first, no more than a reader of feeds wants at once. */
export const GET: APIRoute = async () => {
  const home = publicUrl(changesPath) as string;
  const names = new Map((await allDocuments()).map(({ meta }) => [meta.slug, documentName(meta)]));
  const changes = changesOf([...(await allLedgers()).values()]);
  const newest = changes.find(({ date }) => date !== null)?.date ?? '1970-01-01';
  const feed = new Feed({
    id: home,
    link: home,
    title: `${library.name}: changes`,
    language: 'en-GB',
    copyright: '',
    updated: new Date(`${newest}T00:00:00Z`),
  });
  for (const { document, anchor, date, what, former, reason } of changes.slice(0, mostListed)) {
    const link = publicUrl(anchorPath(document, anchor)) as string;
    feed.addItem({
      id: `${link}~${former}`,
      link,
      title: `${names.get(document) ?? document}, ${anchor}: ${changeWords[what]}`,
      ...(reason === null ? {} : { description: reason }),
      date: new Date(`${date ?? newest}T00:00:00Z`),
    });
  }
  return new Response(feed.atom1(), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
