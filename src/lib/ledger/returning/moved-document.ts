import type { Ledger } from '../../model/anchor.ts';
import type { LibraryDocument } from '../../model/document.ts';
import { isPresent } from '../entries/entries.ts';
import { match } from '../match/match.ts';

/** From this share of its texts on, word for word, a document stands under another slug, 0 to 1. */
export const mostOfIt = 0.5;

/**
 * Where the texts of a document that no source gives any more stand in the one that it has become.
 * @param ledger the former document's
 * @param document the one that has most of its texts, with the anchors that it has in the end
 * @returns `slug#anchor` of each text that was found, by its former anchor
 */
export function placesInSuccessor(ledger: Ledger, document: LibraryDocument): [string, string[]][] {
  const known = ledger.anchors.filter(isPresent);
  const { blocks, meta } = document;
  const matching = match(known, blocks);
  const places = new Map<number, number[]>();
  matching.splits.forEach(({ whole, parts }) => places.set(whole, parts));
  matching.merges.forEach(({ whole, parts }) => parts.forEach((at) => places.set(at, [whole])));
  return known.flatMap(({ id, published }, at): [string, string[]][] => {
    const fresh = matching.freshOf(at);
    const found = fresh === null ? places.get(at) : [fresh];
    if (published === null || found === undefined) return [];
    return [[id, found.map((place) => `${meta.slug}#${blocks[place]!.id}`)]];
  });
}
