import type { APIRoute, GetStaticPaths } from 'astro';
import { allDocuments, allOccurrences, allThemes } from '../../../content/library.ts';
import { jsonFile } from '../../../lib/data/files/response.ts';
import { themeDetail } from '../../../lib/data/rows/theme-row.ts';
import type { Theme } from '../../../lib/model/theme.ts';
import { place } from '../../../site.ts';

interface Props extends Record<string, unknown> {
  theme: Theme;
}

export const getStaticPaths = (async () => {
  const themes = await allThemes();
  return themes.map((theme) => ({ params: { slug: theme.slug }, props: { theme } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { theme } }) => {
  const reports = (await allDocuments()).map(({ meta }) => meta);
  const occurrences = (await allOccurrences()).get(theme.slug) ?? [];
  return jsonFile(themeDetail(theme, occurrences, reports, place));
};
