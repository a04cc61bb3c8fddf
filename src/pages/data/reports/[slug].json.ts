import type { APIRoute, GetStaticPaths } from 'astro';
import { allAdded, documentsBySlug } from '../../../content/library.ts';
import type { LibraryDocument } from '../../../lib/model/document.ts';
import { reportDetail } from '../../../lib/data/rows/report-detail.ts';
import { jsonFile } from '../../../lib/data/files/response.ts';
import { place } from '../../../site.ts';

interface Props extends Record<string, unknown> {
  document: LibraryDocument;
}

export const getStaticPaths = (async () => {
  const documents = await documentsBySlug();
  return documents.map(({ slug, document }) => ({ params: { slug }, props: { document } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  jsonFile(reportDetail(props.document, place, await allAdded()));
