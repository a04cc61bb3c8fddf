import { nameAnchors, readingOrder, type NamedAnchors } from './name-anchors.ts';
import type { Block } from '../model/block.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Section } from '../model/document.ts';
import { numberOfLabel, type DraftBlock } from '../model/draft.ts';
import { bearerOf, normalMarker } from '../model/footnotes.ts';
import { deepHashText, hashText } from '../text/fingerprint.ts';

export interface Anchored {
  blocks: Block[];
  sections: Section[];
  aliases: NamedAnchors['aliases'];
  stems: NamedAnchors['stems'];
  diagnostics: Diagnostic[];
}

/** Drafts with those that have a parent by it, in order. */
interface Family {
  drafts: readonly DraftBlock[];
  children: ReadonlyMap<number, readonly number[]>;
}

function familyOf(drafts: readonly DraftBlock[]): Family {
  const children = new Map<number, number[]>();
  drafts.forEach(({ parent }, at) => {
    if (parent === null) return;
    const own = children.get(parent);
    if (own === undefined) children.set(parent, [at]);
    else own.push(at);
  });
  return { drafts, children };
}

function descendantTexts(family: Family, index: number): string[] {
  return (family.children.get(index) ?? []).flatMap((at) => [
    (family.drafts[at] as DraftBlock).text,
    ...descendantTexts(family, at),
  ]);
}

/** The fingerprints of a block: of its own text, and of that with its descendants' texts. */
function hashesOf(family: Family, index: number): Pick<Block, 'hash' | 'deepHash'> {
  const { text } = family.drafts[index] as DraftBlock;
  const hash = hashText(text);
  const below = descendantTexts(family, index);
  return { hash, deepHash: below.length === 0 ? hash : deepHashText(text, below) };
}

/** The anchor of the footnote that each marker of a block calls; a marker without a footnote calls none. */
function notesOf(
  drafts: readonly DraftBlock[],
  index: number,
  ids: readonly string[],
): Block['notes'] {
  return (drafts[index] as DraftBlock).markers.flatMap(({ at, marker }) => {
    const note = drafts.findIndex(
      (one, position) =>
        one.kind === 'footnote' &&
        normalMarker(one.labels[0] ?? '') === normalMarker(marker) &&
        bearerOf(drafts, position) === index,
    );
    return note < 0 ? [] : [{ at, marker, to: ids[note] as string }];
  });
}

function sectionAnchor(
  drafts: readonly DraftBlock[],
  index: number,
  ids: readonly string[],
): string | null {
  const draft = drafts[index] as DraftBlock;
  const bearer = draft.kind === 'footnote' ? bearerOf(drafts, index) : null;
  if (bearer === null) return draft.section === null ? null : (ids[draft.section] as string);
  const owner = drafts[bearer] as DraftBlock;
  if (owner.kind === 'heading') return ids[bearer] as string;
  return owner.section === null ? null : (ids[owner.section] as string);
}

function toBlock(family: Family, index: number, ids: readonly string[]): Block {
  const { drafts } = family;
  const draft = drafts[index] as DraftBlock;
  const label = draft.labels[0] ?? null;
  const isNumbered = draft.kind === 'paragraph' || draft.kind === 'heading';
  return {
    id: ids[index] as string,
    kind: draft.kind,
    role: draft.role,
    label,
    number: label !== null && isNumbered ? numberOfLabel(label) : null,
    parent: draft.parent === null ? null : (ids[draft.parent] as string),
    section: sectionAnchor(drafts, index, ids),
    page: draft.page,
    pageEnd: draft.pageEnd,
    printedPage: null,
    text: draft.text,
    ...hashesOf(family, index),
    themes: [],
    state: 'draft',
    level: draft.level,
    emphasis: draft.emphasis,
    notes: notesOf(drafts, index, ids),
    header: draft.header,
    cells: draft.cells,
  };
}

function sectionTree(
  drafts: readonly DraftBlock[],
  ids: readonly string[],
  around: number | null,
): Section[] {
  return drafts.flatMap((draft, index): Section[] => {
    if (draft.kind !== 'heading' || draft.section !== around) return [];
    const { text: title, level, area, grade } = draft;
    return [
      {
        id: ids[index] as string,
        title,
        level,
        area,
        grade,
        children: sectionTree(drafts, ids, index),
      },
    ];
  });
}

/**
 * Gives every block its anchor, fingerprint, section and parent, in reading order: a footnote follows
 * the block that bears its marker. Guarantees unique anchors.
 */
export function anchor(drafts: readonly DraftBlock[], file: string): Anchored {
  const { ids, aliases, stems, diagnostics } = nameAnchors(drafts, file);
  const family = familyOf(drafts);
  const blocks = readingOrder(drafts).map((index) => toBlock(family, index, ids));
  return {
    blocks,
    sections: sectionTree(drafts, ids, null),
    aliases,
    stems,
    diagnostics,
  };
}
