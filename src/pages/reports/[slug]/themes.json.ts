/** Where each theme stands in one report, for its contents. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { allDocuments, allThemes, occurrencesByReport } from '../../../content/library.ts';
import type { LibraryDocument } from '../../../lib/model/document.ts';
import { reportThemes } from '../../../lib/library/themes/report-themes.ts';

interface Props extends Record<string, unknown> {
  document: LibraryDocument;
}

export const getStaticPaths = (async () =>
  (await allDocuments()).map((document) => ({
    params: { slug: document.meta.slug },
    props: { document },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { document } }) =>
  Response.json(reportThemes(document, await allThemes(), await occurrencesByReport()));
