import { citationReader, placesCited, type CitedIn } from './cited-place.ts';
import { destination, whole, type AnchorsOf, type Destination, type Jump } from './jump.ts';
import type { KnownDocument } from './named-documents.ts';

const noSuchPlace = 'the place that the citation names is not in this document';

async function within(
  { document, ...cited }: CitedIn<KnownDocument>,
  anchorsOf: AnchorsOf,
): Promise<Destination[]> {
  const places = placesCited(cited, await anchorsOf(document.slug));
  return places.map((place) => destination(document, place));
}

const byPath = (all: readonly Destination[]): Destination[] => [
  ...new Map(all.map((one) => [one.path, one])).values(),
];

/**
 * Reads citations of this library, in any of its written forms, with or without their addresses.
 * @returns what says where a citation leads: straight to its paragraph where only one can be meant, else
 *   to a choice; null for what is no citation
 */
export function citedJump(
  documents: readonly KnownDocument[],
): (typed: string, anchorsOf: AnchorsOf) => Promise<Jump | null> {
  const read = citationReader(documents);
  return async (typed, anchorsOf) => {
    const named = read(typed);
    if (named.length === 0) return null;
    const found = await Promise.all(named.map((cited) => within(cited, anchorsOf)));
    const destinations = byPath(found.flat());
    const isCertain = destinations.length === 1;
    if (destinations.length > 0) return { destinations, isCertain, isSearchToo: false };
    const documentsOnly = named.map(({ document }) => whole(document, noSuchPlace));
    return { destinations: byPath(documentsOnly), isCertain: false, isSearchToo: false };
  };
}
