import type { GoneNote, Ledger } from '../model/anchor.ts';
import type { LibraryDocument } from '../model/document.ts';
import { isPresent } from './entries.ts';

/** The block at the top level within which an anchor stands, or null if it is no block. */
function topLevelOf(document: LibraryDocument): (id: string) => string | null {
  const parents = new Map(document.blocks.map(({ id, parent }) => [id, parent]));
  return (id) => {
    let at = id;
    for (let parent = parents.get(at) ?? null; parent !== null; parent = parents.get(at) ?? null) {
      if (!parents.has(parent)) break;
      at = parent;
    }
    return parents.has(at) ? at : null;
  };
}

/**
 * The ledger's anchors that no longer are a paragraph, each with the place where its note stands: before
 * the text to which it leads, or where its own stood.
 */
export function goneNotes(ledger: Ledger, document: LibraryDocument): GoneNote[] {
  const topOf = topLevelOf(document);
  let next: string | null = null;
  const notes = ledger.anchors.toReversed().flatMap((entry): GoneNote[] => {
    const { id, state, to, reason } = entry;
    if (isPresent(entry)) {
      next = topOf(id);
      return [];
    }
    const target = to.map(topOf).find((one) => one !== null);
    return [{ id, state, to, reason, before: target ?? next }];
  });
  return notes.reverse();
}
