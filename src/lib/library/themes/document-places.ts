import type { Block } from '../../model/block.ts';
import type { LibraryDocument, Section } from '../../model/document.ts';
import { blocksById, sectionTrails } from '../../model/structure.ts';
import type { Occurrence } from '../../model/theme.ts';

/** What is looked up of a document for each of its themes. */
interface DocumentPlaces {
  blocks: ReadonlyMap<string, Block>;
  trails: ReadonlyMap<string, readonly Section[]>;
  /** Where each block stands in reading order. */
  order: ReadonlyMap<string, number>;
}

/** One occurrence, with its block, the block that encloses it, and the sections that lead to it, outermost first. */
export interface PlacedOccurrence {
  occurrence: Occurrence;
  block: Block;
  parent: Block | undefined;
  trail: readonly Section[];
}

const known = new WeakMap<LibraryDocument, DocumentPlaces>();

/** Every theme asks for the same of every document: it is made once. */
function placesOf(document: LibraryDocument): DocumentPlaces {
  const held = known.get(document);
  if (held !== undefined) return held;
  const places = {
    blocks: blocksById(document),
    trails: sectionTrails(document.sections),
    order: new Map(document.blocks.map(({ id }, at) => [id, at])),
  };
  known.set(document, places);
  return places;
}

/**
 * The occurrences of a theme in a document, in reading order. A document is taken as it was first seen here.
 * @throws Error where an occurrence names a block that the document doesn't have
 */
export function placedOccurrences(
  document: LibraryDocument,
  found: readonly Occurrence[],
): PlacedOccurrence[] {
  if (found.length === 0) return [];
  const { blocks, trails, order } = placesOf(document);
  const at = ({ anchor }: Occurrence) => order.get(anchor) ?? 0;
  return [...found]
    .sort((a, b) => at(a) - at(b))
    .map((occurrence) => {
      const block = blocks.get(occurrence.anchor);
      if (!block) throw new Error(`${document.meta.slug} has no block ${occurrence.anchor}`);
      const parent = blocks.get(block.parent ?? '');
      return { occurrence, block, parent, trail: trails.get(block.section ?? '') ?? [] };
    });
}
