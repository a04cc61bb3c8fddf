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

/** Where one citation leads; to its documents where they lack the place that it names. */
async function destinationsOf(
  named: readonly CitedIn<KnownDocument>[],
  anchorsOf: AnchorsOf,
): Promise<{ destinations: Destination[]; isFound: boolean }> {
  const found = await Promise.all(named.map((cited) => within(cited, anchorsOf)));
  const places = byPath(found.flat());
  if (places.length > 0) return { destinations: places, isFound: true };
  const documentsOnly = named.map(({ document }) => whole(document, noSuchPlace));
  return { destinations: byPath(documentsOnly), isFound: false };
}

/**
 * Reads citations of this library, in any of its written forms, with or without their addresses.
 * @returns what says where a citation leads: straight to its paragraph where only one can be meant, else
 *   to a choice; of several citations to a list of all; null for what is no citation
 */
export function citedJump(
  documents: readonly KnownDocument[],
): (typed: string, anchorsOf: AnchorsOf) => Promise<Jump | null> {
  const read = citationReader(documents);
  return async (typed, anchorsOf) => {
    const citations = read(typed);
    if (citations.length === 0) return null;
    const found = await Promise.all(citations.map((named) => destinationsOf(named, anchorsOf)));
    const destinations = byPath(found.flatMap((one) => one.destinations));
    const isSeveral = citations.length > 1;
    const isCertain = !isSeveral && found[0]!.isFound && destinations.length === 1;
    return { destinations, isCertain, isSearchToo: false, ...(isSeveral && { unread: [] }) };
  };
}
