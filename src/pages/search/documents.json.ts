/** The documents of the library, for a reader who types an address into a search box. */
import type { APIRoute } from 'astro';
import { allDocuments, formerSlugsOf } from '../../content/library.ts';
import { otherNames } from '../../lib/search/meaning/council-names.ts';
import { knownDocument } from '../../lib/search/place/named-documents.ts';

export const GET: APIRoute = async () => {
  const slugsOf = await formerSlugsOf();
  const documents = await allDocuments();
  const namesOf = otherNames(documents.flatMap(({ meta }) => meta.authority ?? []));
  return Response.json(
    documents.map(({ meta }) => {
      const councilNames = namesOf(meta.authority);
      return {
        ...knownDocument(meta, slugsOf(meta.slug)),
        ...(councilNames.length > 0 && { councilNames }),
      };
    }),
  );
};
