/** A document's record for reference managers: `citation.ris`, `citation.bib`, `citation.json`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { recordOf } from '../../../lib/data/records/document-record.ts';
import { documentsBySlug } from '../../../content/library.ts';
import { recordFiles, type RecordFile } from '../../../lib/citation/records/record-files.ts';
import { textFile } from '../../../lib/data/files/response.ts';
import type { LibraryDocument } from '../../../lib/model/document.ts';
import { place } from '../../../site.ts';

interface Props extends Record<string, unknown> {
  document: LibraryDocument;
  record: RecordFile;
}

export const getStaticPaths = (async () => {
  const documents = await documentsBySlug();
  return documents.flatMap(({ slug, document }) =>
    recordFiles.map((record) => ({
      params: { slug, format: record.file.replace('citation.', '') },
      props: { document, record },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { document, record } }) =>
  textFile(record.make([recordOf(document.meta, place)]), record.mediaType);
