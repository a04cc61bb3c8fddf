import type { Block } from './block.ts';
import type { LibraryDocument, Section } from './document.ts';

/** The titles that lead to each section, outermost first, by section id. */
export function sectionTrails(sections: readonly Section[]): Map<string, Section[]> {
  const trails = new Map<string, Section[]>();
  const walk = (list: readonly Section[], above: Section[]) => {
    for (const section of list) {
      const trail = [...above, section];
      trails.set(section.id, trail);
      walk(section.children, trail);
    }
  };
  walk(sections, []);
  return trails;
}

/** The page in the file that a block stands on: "page 14", "pages 14–15", or null where no pages are known. */
export function pageName(block: Pick<Block, 'page' | 'pageEnd'>): string | null {
  if (block.page === null) return null;
  if (block.pageEnd === null || block.pageEnd === block.page) return `page ${block.page}`;
  return `pages ${block.page}–${block.pageEnd}`;
}

/** A document's blocks by anchor. */
export function blocksById(document: LibraryDocument): Map<string, Block> {
  return new Map(document.blocks.map((block) => [block.id, block]));
}

/** A block and the blocks that it encloses, in reading order; nothing where there is no such block. */
export function blocksUnder<Of extends Pick<Block, 'id' | 'parent'>>(
  blocks: readonly Of[],
  id: string,
): Of[] {
  const inside = new Set([id]);
  return blocks.filter((block) => {
    const isInside = inside.has(block.id) || (block.parent !== null && inside.has(block.parent));
    if (isInside) inside.add(block.id);
    return isInside;
  });
}

/** The anchors of a document's numbered paragraphs, recommendations included. */
export function numberedParagraphs({ blocks }: Pick<LibraryDocument, 'blocks'>): Set<string> {
  const numbered = blocks.filter(({ number, kind }) => number !== null && kind !== 'heading');
  return new Set(numbered.map(({ id }) => id));
}

/** Sections that hold boilerplate and nothing else, such as a printed contents page. */
export function standingSections(document: LibraryDocument): Set<string> {
  const sectionsOf = (fits: (kind: Block['kind']) => boolean) =>
    new Set(document.blocks.filter(({ kind }) => fits(kind)).map(({ section }) => section));
  const cited = sectionsOf((kind) => kind !== 'boilerplate');
  const standing = sectionsOf((kind) => kind === 'boilerplate');
  return new Set([...standing].flatMap((id) => (id === null || cited.has(id) ? [] : [id])));
}

/** The sections that are not in `left`, at every level. */
export function withoutSections(
  sections: readonly Section[],
  left: ReadonlySet<string>,
): Section[] {
  return sections
    .filter((section) => !left.has(section.id))
    .map((section) => ({ ...section, children: withoutSections(section.children, left) }));
}
