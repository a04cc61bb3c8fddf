import { newestFirst } from '../vocabulary/dates.ts';
import type { Block } from '../model/block.ts';
import type { DocumentMeta, LibraryDocument } from '../model/document.ts';

/** A paragraph that shows a reader what an address leads to. */
export interface Specimen {
  meta: DocumentMeta;
  block: Block;
}

const shortest = 120;

/**
 * The shortest numbered paragraph about some theme, though not a line or two, of the newest document
 * that has one; null where no document has.
 */
export function specimenOf(documents: readonly LibraryDocument[]): Specimen | null {
  for (const { meta, blocks } of [...documents].sort(newestFirst)) {
    const [block] = blocks.filter(isFit).sort((a, b) => a.text.length - b.text.length);
    if (block) return { meta, block };
  }
  return null;
}

function isFit({ kind, number, themes, text }: Block): boolean {
  return kind === 'paragraph' && number !== null && themes.length > 0 && text.length >= shortest;
}
