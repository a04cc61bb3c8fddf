import type { BlockRole } from '../../model/block.ts';
import type { DraftBlock } from '../../model/draft.ts';
import type { Segment } from '../../model/segment.ts';
import { isPageLine } from '../../text/page-lines.ts';
import { tableOf } from '../tree/tables.ts';
import { TreeBuilder } from '../tree/tree-builder.ts';
import { labelInText } from './heading-shape.ts';
import { takeLabel } from '../lists/take-label.ts';

const contactHeading = /^contact details$/iu;
const captionLine = /^(?:fig(?:ure)?|table)\.?\s*\d+/iu;

const rolesBySection: [RegExp, BlockRole][] = [
  [/\bquestions?\b|\blines of enquiry\b/iu, 'question'],
  [/^recommendations?$/iu, 'recommendation'],
  [/\baction plan\b/iu, 'action'],
];

/** What kind of statement the items and rows of a section are, by the headings around them. */
function roleOf(path: readonly DraftBlock[], kind: 'item' | 'row'): BlockRole | null {
  const role =
    rolesBySection.find(([pattern]) => path.some(({ text }) => pattern.test(text)))?.[1] ?? null;
  return (role === 'action') === (kind === 'row') ? role : null;
}

/** Takes a label that is printed in an item's text out of it. */
function labelled(segment: Segment): Segment {
  const found = segment.labels.length === 0 ? labelInText(segment.text) : null;
  if (found === null) return segment;
  return takeLabel(segment, found.label, segment.text.length - found.rest.length);
}

function rowsFrom(segments: readonly Segment[], index: number): Segment[] {
  const end = segments.slice(index).findIndex(({ shape }) => shape !== 'row');
  return segments.slice(index, end < 0 ? segments.length : index + end);
}

/** Adds a table; a caption may stand below it, where papers often print it. Returns how many segments it took. */
function addTable(tree: TreeBuilder, segments: readonly Segment[], index: number): number {
  const rows = rowsFrom(segments, index);
  const below = segments[index + rows.length];
  const caption =
    below !== undefined && below.shape === 'text' && captionLine.test(below.text) ? below : null;
  const { header, rows: body } = tableOf(rows);
  const table = tree.table(rows[0] as Segment, caption, header);
  body.forEach(({ segment, cells }) => tree.row(segment, table, cells, roleOf(tree.path, 'row')));
  return rows.length + (caption === null ? 0 : 1);
}

function addBody(tree: TreeBuilder, segment: Segment): void {
  const isContact = tree.path.some(({ text }) => contactHeading.test(text));
  if (segment.shape === 'heading') tree.heading(segment);
  else if (segment.shape === 'note') tree.footnote(segment);
  else if (segment.shape === 'rule') return;
  else if (isContact || isPageLine(segment.text)) tree.boilerplate(segment);
  else if (segment.shape === 'item' && segment.bullet !== null)
    tree.item(labelled(segment), roleOf(tree.path, 'item'));
  else tree.paragraph(segment, null);
}

/**
 * Takes the marked and joined segments of a council paper and returns its blocks in reading order.
 * @param cover how many segments at the start are the cover
 */
export function parsePaper(segments: readonly Segment[], cover: number): DraftBlock[] {
  const tree = new TreeBuilder();
  segments.slice(0, cover).forEach((segment) => tree.boilerplate(segment));
  for (let index = cover; index < segments.length; index += 1) {
    const segment = segments[index] as Segment;
    if (segment.shape === 'row') index += addTable(tree, segments, index) - 1;
    else addBody(tree, segment);
  }
  return tree.blocks;
}
