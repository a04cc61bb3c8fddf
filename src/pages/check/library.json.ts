/** What the checker has to know of the library before it reads a document. */
import type { APIRoute } from 'astro';
import type { CheckedLibrary } from '../../lib/check/library/library-reader.ts';
import { absolute } from '../../lib/url.ts';
import { formerAddresses, place } from '../../site.ts';
import { allLedgers } from '../../content/library.ts';

/** Where the library is and was, and the documents that were withdrawn, under all their slugs. */
async function checkedLibrary(): Promise<CheckedLibrary> {
  const ledgers = [...(await allLedgers()).values()];
  return {
    root: place.origin === null ? null : absolute(place, ''),
    former: formerAddresses,
    base: place.base,
    withdrawn: ledgers.flatMap(({ document, formerSlugs = [], withdrawn }) =>
      withdrawn === undefined
        ? []
        : [document, ...formerSlugs].map((slug) => ({ slug, ...withdrawn })),
    ),
  };
}

export const GET: APIRoute = async () => Response.json(await checkedLibrary());
