import type { Segment } from '../../../model/segment.ts';
import { superscript } from '../../../markdown/read-inline.ts';
import { inspectionHeading } from '../../../vocabulary/inspection-headings.ts';
import { joinLines, type WordJoin } from '../lines/join-lines.ts';
import { bulletOf, numberOf, type Lead } from '../lines/labels.ts';
import { linesOf, type Line } from '../lines/lines.ts';
import type { Unit } from '../units/unit.ts';

/** A stretch of text with what stands before it, before it is decided what it is. */
export interface Piece {
  unit: Unit;
  lines: Line[];
  number: Lead | null;
  bullet: Lead | null;
  /** Marker of the footnote that it is; null for anything else. */
  note: string | null;
}

/** What was made of the words of the file on the way: joined at line ends, left out as a mark, set apart. */
export interface WordRecord {
  joins: WordJoin[];
  leads: { line: number; printed: string; isMark: boolean }[];
}

/** Largest type and highest place on a page, in points, of a footnote that nothing else shows to be one. */
const noteType = 10.5;
export const noteHeight = 300;

/** Small type at the foot of a page that begins with a bare number, as footnotes do where it isn't raised. */
function looksLikeNote({ isListItem, cell }: Unit, { size, y, text }: Line): boolean {
  return (
    !isListItem &&
    cell === null &&
    size <= noteType &&
    y < noteHeight &&
    /^\d{1,2} \p{Lu}/u.test(text)
  );
}

function noteMarker(unit: Unit, lines: readonly Line[]): string | null {
  const first = lines[0] as Line;
  if (unit.heading !== null || inspectionHeading(first.text) !== null) return null;
  const marker = first.markers[0];
  if (marker !== undefined && marker.at === 0) return marker.marker;
  if (!unit.isNote && !looksLikeNote(unit, first)) return null;
  const digits = /^(\d{1,3})\s+(?=\S)/.exec(first.text)?.[1];
  return digits === undefined ? null : superscript(digits);
}

/** Looks at what a stretch of text begins with. */
export function pieceOf(unit: Unit): Piece {
  const lines = linesOf(unit.items);
  const first = lines[0] as Line;
  const note = noteMarker(unit, lines);
  const bullet = note === null ? bulletOf(first, unit.isListItem) : null;
  const number = note === null && bullet === null ? numberOf(first) : null;
  return { unit, lines, number, bullet, note };
}

/** Left edge of the text that hangs after a number or bullet. */
export function textEdge({ lines, bullet, number }: Piece): number {
  const second = lines[1];
  if (second !== undefined) return second.x;
  const first = lines[0] as Line;
  const visible = first.items.filter(({ text }) => text.trim() !== '');
  return (bullet !== null || number !== null ? visible[1]?.x : undefined) ?? first.x;
}

/** The segment of a text, without its lead; what was joined and left out is recorded. */
export function textSegment(piece: Piece, lead: Lead | null, record: WordRecord): Segment {
  const { lines } = piece;
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  const { text, markers, joins } = joinLines(lines);
  record.joins.push(...joins);
  if (lead !== null)
    record.leads.push({
      line: first.number,
      printed: lead.printed,
      isMark: lead.kind === 'bullet',
    });
  const by = lead?.length ?? 0;
  return {
    shape: 'text',
    depth: 0,
    bullet: null,
    labels: [],
    text: text.slice(by),
    emphasis: [],
    markers: markers.map((one) => ({ ...one, at: Math.max(0, one.at - by) })),
    cells: [],
    page: first.page,
    pageEnd: last.page,
    line: first.number,
    isBold: lines.every(({ bold }) => bold),
  };
}

/** The segment of a footnote: its marker is its label. */
export function noteSegment(piece: Piece, record: WordRecord): Segment {
  const segment = textSegment(piece, null, record);
  const marker = piece.note as string;
  const raised = segment.markers[0]?.at === 0 && segment.markers[0].marker === marker;
  const text = raised ? segment.text : segment.text.replace(/^\d{1,3}\s+/, '');
  const by = segment.text.length - text.length;
  const markers = segment.markers.slice(raised ? 1 : 0).map((one) => ({ ...one, at: one.at - by }));
  return { ...segment, shape: 'note', labels: [marker], text, markers };
}
