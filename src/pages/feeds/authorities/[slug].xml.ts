import type { APIRoute, GetStaticPaths } from 'astro';
import { allDocuments } from '../../../content/library.ts';
import { feedFile, feedPlace, hasFeeds } from '../../../feed-file.ts';
import { documentEntries } from '../../../lib/data/feeds/document-entries.ts';
import { councilsWithPages, type Council } from '../../../lib/library/councils.ts';
import { authorityFeedPath, authorityPath } from '../../../lib/url.ts';

interface Props extends Record<string, unknown> {
  council: Council;
}

export const getStaticPaths = (async () => {
  if (!(await hasFeeds())) return [];
  const councils = councilsWithPages(await allDocuments());
  return councils.map((council) => ({ params: { slug: council.slug }, props: { council } }));
}) satisfies GetStaticPaths;

/** The documents of a council, as they come in. */
export const GET: APIRoute<Props> = async ({ props: { council } }) => {
  const entries = documentEntries(council.documents, await feedPlace());
  const [path, page] = [authorityFeedPath(council.slug), authorityPath(council.slug)];
  return feedFile({ path, page, title: council.name }, entries);
};
