/** One document and its anchors, for a reader who cites it or types an address into a search box. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { allDocuments, allLedgers } from '../../../content/library.ts';
import type { Ledger } from '../../../lib/model/anchor.ts';
import type { LibraryDocument } from '../../../lib/model/document.ts';
import { anchorPlaces, type PlacesOfDocument } from '../../../lib/search/place/anchor-places.ts';
import { knownDocument } from '../../../lib/search/place/named-documents.ts';

interface Props extends Record<string, unknown> {
  document: LibraryDocument;
  ledger: Ledger | undefined;
}

export const getStaticPaths = (async () => {
  const [documents, ledgers] = await Promise.all([allDocuments(), allLedgers()]);
  return documents.map((document) => {
    const { slug } = document.meta;
    return { params: { slug }, props: { document, ledger: ledgers.get(slug) } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  Response.json({
    document: knownDocument(props.document.meta),
    places: anchorPlaces(props.document, props.ledger),
  } satisfies PlacesOfDocument);
