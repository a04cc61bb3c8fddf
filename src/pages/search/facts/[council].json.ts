/** What is on record of one council's inspections, for a reader who asks a fact of the search page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { allDocuments } from '../../../content/library.ts';
import type { LibraryDocument } from '../../../lib/model/document.ts';
import { inspectionRecords } from '../../../lib/search/facts/inspection-record.ts';
import { kebab } from '../../../lib/text/slug.ts';

interface Props extends Record<string, unknown> {
  documents: LibraryDocument[];
}

export const getStaticPaths = (async () => {
  const documents = await allDocuments();
  const byCouncil = Map.groupBy(documents, ({ meta }) => kebab(meta.authority ?? ''));
  return [...byCouncil]
    .filter(([council]) => council !== '')
    .map(([council, own]) => ({ params: { council }, props: { documents: own } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  Response.json(inspectionRecords(props.documents));
