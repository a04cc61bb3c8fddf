import type { Block } from './model/block.ts';
import type { LibraryDocument, Section } from './model/document.ts';

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

/** What to call a block: "Paragraph 28", "Recommendation 3", "Part a)", or what kind of thing it is. */
export function blockName(block: Block): string {
  if (block.number !== null) {
    return `${block.role === 'recommendation' ? 'Recommendation' : 'Paragraph'} ${block.number}`;
  }
  if (block.label !== null) return `Part ${block.label.trim()}`;
  const names = {
    heading: 'Heading',
    paragraph: 'Unnumbered paragraph',
    'list-item': 'List item',
    table: 'Table',
    'table-row': 'Table row',
    footnote: 'Footnote',
    boilerplate: 'Standing text',
  };
  return names[block.kind];
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
