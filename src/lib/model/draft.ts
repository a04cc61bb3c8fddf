import type { BlockKind, BlockRole, Cell, Emphasis } from './block.ts';
import type { Area, Grade } from './codes.ts';
import type { Marker } from './segment.ts';

/** A block before it has an anchor; parents and sections are positions in the list of drafts. */
export interface DraftBlock {
  kind: BlockKind;
  role: BlockRole | null;
  /** Printed labels, outermost first; several where one paragraph bears an empty number before its own. */
  labels: string[];
  text: string;
  emphasis: Emphasis[];
  markers: Marker[];
  /** Heading: level of its section. List item: depth. */
  level: number;
  area: Area | null;
  grade: Grade | null;
  header: string[];
  cells: Cell[];
  parent: number | null;
  section: number | null;
  page: number | null;
  pageEnd: number | null;
  line: number;
}

/** The top-level number that a printed label is ("28." → 28), or null. */
export function numberOfLabel(label: string): number | null {
  const match = /^(\d{1,3})[.)]?$/.exec(label);
  return match === null ? null : Number(match[1]);
}

/** A label as a part of an anchor: "a)" → "a", "(3)" → "3". */
export function labelSlug(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** The numbers of a printed path ("2.1" → "2-1"), as a part of an anchor, or null where a label is none. */
export function numberPath(label: string): string | null {
  if (!/^\d{1,3}(?:\.\d{1,3})+\.?$/.test(label)) return null;
  return label.split('.').filter(Boolean).map(Number).join('-');
}

/** Whether a block bears one of the numbers that count a document's paragraphs: a numbered heading does, too. */
export function bearsNumber({ kind, labels }: DraftBlock): boolean {
  return ['paragraph', 'heading'].includes(kind) && numberOfLabel(labels[0] ?? '') !== null;
}

/**
 * Whether a block that bears a number begins a second sequence of them (contract, Anchors 2): it is a 1 after
 * a higher number, or after the only one of another section. A 1 printed twice in one section is none.
 * @param before the block that bears the number before, or null
 */
export function beginsNumbersAgain(block: DraftBlock, before: DraftBlock | null): boolean {
  if (before === null || numberOfLabel(block.labels[0] ?? '') !== 1) return false;
  const isElsewhere = before.section !== block.section && before.kind === block.kind;
  return numberOfLabel(before.labels[0] ?? '') !== 1 || isElsewhere;
}
