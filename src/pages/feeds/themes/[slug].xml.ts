import type { APIRoute, GetStaticPaths } from 'astro';
import { allDocuments, allThemes, occurrencesByReport } from '../../../content/library.ts';
import { feedFile, feedPlace, hasFeeds } from '../../../feed-file.ts';
import { themeEntries } from '../../../lib/data/feeds/theme-entries.ts';
import type { Theme } from '../../../lib/model/theme.ts';
import { themeFeedPath, themePath } from '../../../lib/url.ts';

interface Props extends Record<string, unknown> {
  theme: Theme;
}

export const getStaticPaths = (async () => {
  if (!(await hasFeeds())) return [];
  return (await allThemes()).map((theme) => ({ params: { slug: theme.slug }, props: { theme } }));
}) satisfies GetStaticPaths;

/** The documents that speak of a theme, as they come in. */
export const GET: APIRoute<Props> = async ({ props: { theme } }) => {
  const found = (await occurrencesByReport()).get(theme.slug) ?? new Map();
  const how = await feedPlace();
  const entries = themeEntries(theme, await allDocuments(), found, how);
  const [path, page] = [themeFeedPath(theme.slug), themePath(theme.slug)];
  return feedFile({ path, page, title: theme.title }, entries);
};
