import type { LibraryDocument, Section } from '../../model/document.ts';

function renameSections(sections: readonly Section[], nameOf: (id: string) => string): Section[] {
  return sections.map((section) => ({
    ...section,
    id: nameOf(section.id),
    children: renameSections(section.children, nameOf),
  }));
}

/**
 * Gives a document's blocks other anchors, wherever it names one.
 * @param names new anchor by the one it replaces; what is not in it keeps its own
 */
export function renameAnchors(
  document: LibraryDocument,
  names: ReadonlyMap<string, string>,
): LibraryDocument {
  const nameOf = (id: string) => names.get(id) ?? id;
  const nameOrNull = (id: string | null) => (id === null ? null : nameOf(id));
  return {
    ...document,
    sections: renameSections(document.sections, nameOf),
    diagnostics: document.diagnostics.map((one) =>
      one.anchor === undefined ? one : { ...one, anchor: nameOf(one.anchor) },
    ),
    blocks: document.blocks.map((block) => ({
      ...block,
      id: nameOf(block.id),
      parent: nameOrNull(block.parent),
      section: nameOrNull(block.section),
      notes: block.notes.map((note) => ({ ...note, to: nameOf(note.to) })),
    })),
  };
}
