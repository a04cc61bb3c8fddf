/** Which passages a theme has, for who narrows them down or compares councils. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { allDocuments, allThemes } from '../../../content/library.ts';
import { sequencePagesOf } from '../../../content/theme-sequences.ts';
import { passageList } from '../../../lib/library/themes/passage-list.ts';
import type { Theme } from '../../../lib/model/theme.ts';

interface Props extends Record<string, unknown> {
  theme: Theme;
}

export const getStaticPaths = (async () => {
  const themes = await allThemes();
  return themes.map((theme) => ({ params: { slug: theme.slug }, props: { theme } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { theme } }) =>
  Response.json(passageList(theme, await allDocuments(), await sequencePagesOf(theme.slug)));
