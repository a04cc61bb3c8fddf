import type { APIRoute, GetStaticPaths } from 'astro';
import { allDocuments } from '../../../collections.ts';
import type { LibraryDocument } from '../../../lib/model/document.ts';
import { readSource, sourceExtension } from '../../../sources.ts';

interface Props extends Record<string, unknown> {
  document: LibraryDocument;
}

/** Only a document that prints a licence may be passed on as the file that came in. */
export const getStaticPaths = (async () => {
  const documents = await allDocuments();
  return documents
    .filter(({ meta }) => meta.licence !== null)
    .map((document) => ({
      params: { slug: document.meta.slug, extension: sourceExtension(document.meta.source) },
      props: { document },
    }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await readSource(props.document.meta.source));
