import type { APIRoute, GetStaticPaths } from 'astro';
import { allDocuments, allLedgers } from '../../content/library.ts';
import { feedFile, feedPlace, hasFeeds } from '../../feed-file.ts';
import { changeEntries } from '../../lib/data/feeds/change-entries.ts';
import { documentEntries } from '../../lib/data/feeds/document-entries.ts';
import { absolute, allFeedPath, changesFeedPath, changesPath, reportsPath } from '../../lib/url.ts';
import { documentName } from '../../lib/vocabulary/names.ts';
import { place } from '../../site.ts';

interface Props extends Record<string, unknown> {
  make: () => Promise<Response>;
}

/** Every document of the library as it comes in. */
async function all(): Promise<Response> {
  const entries = documentEntries(await allDocuments(), await feedPlace());
  return feedFile({ path: allFeedPath, page: reportsPath, title: 'documents' }, entries);
}

/** Every change of a published paragraph. */
async function changes(): Promise<Response> {
  const names = new Map((await allDocuments()).map(({ meta }) => [meta.slug, documentName(meta)]));
  const ledgers = [...(await allLedgers()).values()];
  const entries = changeEntries(ledgers, (slug) => names.get(slug) ?? slug, place);
  const id = absolute(place, changesPath);
  return feedFile({ path: changesFeedPath, page: changesPath, title: 'changes', id }, entries);
}

export const getStaticPaths = (async () => {
  if (!(await hasFeeds())) return [];
  return [
    { params: { feed: 'all' }, props: { make: all } },
    { params: { feed: 'changes' }, props: { make: changes } },
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => props.make();
