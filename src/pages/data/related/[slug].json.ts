import type { APIRoute, GetStaticPaths } from 'astro';
import { documentsBySlug } from '../../../content/library.ts';
import { relatedFiles } from '../../../content/related-data.ts';

interface Props extends Record<string, unknown> {
  of: string;
}

export const getStaticPaths = (async () => {
  const documents = await documentsBySlug();
  return documents.map(({ slug, document }) => ({
    params: { slug },
    props: { of: document.meta.slug },
  }));
}) satisfies GetStaticPaths;

/** In one line: pages load it when a reader asks. */
export const GET: APIRoute<Props> = async ({ props }) =>
  Response.json((await relatedFiles()).of(props.of));
