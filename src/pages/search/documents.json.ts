/** The documents of the library, for a reader who types an address into a search box. */
import type { APIRoute } from 'astro';
import { allDocuments, formerSlugsOf } from '../../content/library.ts';
import { knownDocument } from '../../lib/search/place/named-documents.ts';

export const GET: APIRoute = async () => {
  const slugsOf = await formerSlugsOf();
  return Response.json(
    (await allDocuments()).map(({ meta }) => knownDocument(meta, slugsOf(meta.slug))),
  );
};
