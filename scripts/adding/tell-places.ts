import { isPdf } from '../io/seeds/find-documents.ts';
import { wrap } from './colours.ts';
import type { HeldDocuments } from './held-documents.ts';
import { lookFirst, pagesFirst } from './look-first.ts';
import { drawPages } from './page-pictures.ts';

/**
 * Says what a person should look at first in the documents that were added.
 * @param pictures where the pages of PDFs are drawn too, if anywhere
 */
export async function tellPlaces(held: HeldDocuments, pictures: string | undefined): Promise<void> {
  const documents = held.added();
  const places = lookFirst(documents);
  if (places.length > 0) {
    console.log('\nLook at these first:');
    places.forEach((place) => console.log(wrap(place, '  ')));
  }
  if (pictures === undefined) return;
  const pages = pagesFirst(documents).map((one) => ({ ...one, path: held.pathOf(one.slug) }));
  const names = await drawPages(
    pages.filter(({ path }) => isPdf(path)),
    pictures,
  );
  console.log(`${names.length} pages drawn into ${pictures}: ${names.join(', ') || 'none'}.`);
}
