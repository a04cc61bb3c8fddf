import type { Block } from '../../../../src/lib/model/block.ts';
import type { LibraryDocument, Section } from '../../../../src/lib/model/document.ts';
import type { Identities, Unit, Word } from './model.ts';

function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((one) => [one, ...allSections(one.children)]);
}

/** The word that ends at an offset, or the last one before it. */
function wordAt(words: readonly Word[], offset: number): Word | undefined {
  let end = -1;
  return words.findLast(({ text }, at) => {
    end = words.slice(0, at + 1).reduce((sum, one) => sum + one.text.length + 1, -1);
    return end <= offset && text !== '';
  });
}

function unitOf(block: Block, section: Section | undefined, ids: Identities): Unit {
  const isTableRow = block.kind === 'table-row';
  const cells = isTableRow
    ? block.cells.map(({ text }) => ids.words(text))
    : [ids.words(block.text)];
  const marks = block.notes.flatMap(({ at, marker }) => {
    const word = wordAt(cells[0]!, at);
    return word === undefined ? [] : [{ marker, slot: word.slot }];
  });
  const { kind, role, label, level, header, page } = block;
  const spans = isTableRow ? block.cells.map(({ rows }) => rows) : [1];
  const { area = null, grade = null } = section ?? {};
  const made = { parent: null, group: null, uid: ids.next() };
  return { kind, role, label, level, header, page, area, grade, cells, spans, marks, ...made };
}

/** A converted document as units. Where a unit belongs follows from the headings before it. */
export function unitsOf(document: LibraryDocument, ids: Identities): Unit[] {
  const sections = new Map(allSections(document.sections).map((one) => [one.id, one]));
  const units = document.blocks.map((block) => unitOf(block, sections.get(block.id), ids));
  const byId = new Map(document.blocks.map(({ id }, at) => [id, units[at]!]));
  document.blocks.forEach(({ parent }, at) => {
    units[at]!.parent = parent === null ? null : (byId.get(parent) ?? null);
  });
  return units;
}
