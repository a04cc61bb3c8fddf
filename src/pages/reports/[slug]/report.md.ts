import type { APIRoute, GetStaticPaths } from 'astro';
import { documentsBySlug } from '../../../content/library.ts';
import { markdown } from '../../../lib/data/document-text/markdown-text.ts';
import { textFile } from '../../../lib/data/files/response.ts';
import type { LibraryDocument } from '../../../lib/model/document.ts';
import { place } from '../../../site.ts';

interface Props extends Record<string, unknown> {
  document: LibraryDocument;
}

export const getStaticPaths = (async () => {
  const documents = await documentsBySlug();
  return documents.map(({ slug, document }) => ({ params: { slug }, props: { document } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  textFile(markdown(props.document, place), 'text/markdown');
