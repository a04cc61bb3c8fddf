import type { APIRoute, GetStaticPaths } from 'astro';
import { allDocuments, allThemes, occurrencesByReport } from '../../../content/library.ts';
import { jsonFile } from '../../../lib/data/files/response.ts';
import { passageFile } from '../../../lib/data/rows/passage-row.ts';
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
  const found = (await occurrencesByReport()).get(theme.slug) ?? new Map();
  return jsonFile(passageFile(theme, await allDocuments(), found, place));
};
