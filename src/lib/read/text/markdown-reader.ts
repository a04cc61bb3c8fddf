import type { Nodes, Paragraph } from 'mdast';
import { inlineText, type Inline, type Mark } from '../../markdown/read-inline.ts';
import { parseInlineMarkdown, type Dialect } from '../../markdown/parser.ts';
import type { Segment, SegmentShape } from '../../model/segment.ts';
import { trimSpace } from '../../text/words.ts';

export interface ReadText {
  segments: Segment[];
  /** Mark-up of the source that is no word of it, in order; offsets in the joined lines. */
  marks: Mark[];
  /** Lines (from 1) of a head that stood together and were taken one by one. */
  dividedHeads: number[];
}

/** Bullets that conversions leave in the text, those of the private use area included. */
export const bulletInText = /^([■◼▪•·●○◦‣⁃\uF02D\uF06E\uF0A7\uF0B7\uF0BE])\s*(?=\S)/u;
/** The letter that some conversions make of a bullet. */
export const letterBullet = /^(o)\s+(?=\S)/;

/** A place in a text that is being read, and what was read so far. */
export interface Reader extends ReadText {
  source: string;
  lineStarts: number[];
  pages: readonly (number | null)[];
  notes: ReadonlySet<string>;
  dialect: Dialect;
  /** How many quotations the place is in. */
  quotations: number;
}

/** Where a node begins in the source. */
export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
/** Where a node ends in the source. */
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;
/** The line at which a node begins, from 1. */
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
/** A node as the source has it. */
export const sourceOf = (node: Nodes, source: string): string =>
  source.slice(startOf(node), endOf(node));
/** A text without marks. */
export const plain = (text: string): Inline => ({
  text: trimSpace(text),
  emphasis: [],
  markers: [],
});

/** Takes note of a stretch of the source that is a mark. */
export function leaveOut(reader: Reader, start: number, end: number): void {
  if (end > start) reader.marks.push({ start, end });
}

/** The words of a block, its marks taken note of. */
export function inlineOf(reader: Reader, node: Extract<Nodes, { children: unknown }>): Inline {
  const { marks, ...inline } = inlineText(
    (node as Paragraph).children,
    reader.source,
    reader.notes,
    reader.dialect === 'markdown' ? { start: startOf(node), end: endOf(node) } : null,
  );
  reader.marks.push(...marks);
  return inline;
}

/** Adds a segment. */
export function push(
  reader: Reader,
  node: Nodes,
  shape: SegmentShape,
  inline: Inline,
  more: Partial<Segment> = {},
) {
  const line = more.line ?? lineOf(node);
  const last = more.line ?? node.position?.end.line ?? line;
  reader.segments.push({
    shape,
    depth: 0,
    bullet: null,
    labels: [],
    cells: [],
    page: reader.pages[line - 1] ?? null,
    pageEnd: reader.pages[last - 1] ?? null,
    ...inline,
    ...more,
    line,
  });
}

/** A text without its first signs. */
export function shift({ text, emphasis, markers }: Inline, by: number): Inline {
  return {
    text: text.slice(by),
    emphasis: emphasis
      .map((one) => ({ ...one, start: Math.max(0, one.start - by), end: one.end - by }))
      .filter(({ end }) => end > 0),
    markers: markers.map((one) => ({ ...one, at: Math.max(0, one.at - by) })),
  };
}

/** Inline marks of a stretch of the source that is read by itself. */
export function readStretch(
  reader: Reader,
  text: string,
  at: number,
  notes: ReadonlySet<string>,
): Inline {
  const nodes = parseInlineMarkdown(text.trim(), reader.dialect);
  if (nodes.length === 0) return plain(text);
  const all = { start: 0, end: text.trim().length };
  const escaped = reader.dialect === 'markdown' ? all : null;
  const { marks, ...inline } = inlineText(nodes, text.trim(), notes, escaped);
  const base = at + (text.length - text.trimStart().length);
  reader.marks.push(...marks.map(({ start, end }) => ({ start: start + base, end: end + base })));
  return inline;
}
