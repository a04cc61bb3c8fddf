import type { List, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import { inlineText, noteNumbers, type Inline, type Mark } from '../../markdown/read-inline.ts';
import { parseInlineMarkdown, parseMarkdown } from '../../markdown/parser.ts';
import type { Segment, SegmentShape } from '../../model/segment.ts';
import { trimSpace } from '../../text/words.ts';

export interface ReadText {
  segments: Segment[];
  /** Mark-up of the source that is no word of it, in order; offsets in the joined lines. */
  marks: Mark[];
}

/** Bullets that conversions leave in the text, those of the private use area included. */
const bulletInText = /^([■◼▪•·●○◦‣⁃\uF02D\uF06E\uF0A7\uF0B7\uF0BE])\s*(?=\S)/u;
const letterBullet = /^(o)\s+(?=\S)/;

interface Reader extends ReadText {
  source: string;
  lineStarts: number[];
  pages: readonly (number | null)[];
  notes: ReadonlySet<string>;
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;
const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
const sourceOf = (node: Nodes, source: string): string => source.slice(startOf(node), endOf(node));
const plain = (text: string): Inline => ({ text: trimSpace(text), emphasis: [], markers: [] });

function leaveOut(reader: Reader, start: number, end: number): void {
  if (end > start) reader.marks.push({ start, end });
}

function inlineOf(reader: Reader, node: Extract<Nodes, { children: unknown }>): Inline {
  const { marks, ...inline } = inlineText(
    (node as Paragraph).children,
    reader.source,
    reader.notes,
  );
  reader.marks.push(...marks);
  return inline;
}

function push(
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

function shift({ text, emphasis, markers }: Inline, by: number): Inline {
  return {
    text: text.slice(by),
    emphasis: emphasis
      .map((one) => ({ ...one, start: Math.max(0, one.start - by), end: one.end - by }))
      .filter(({ end }) => end > 0),
    markers: markers.map((one) => ({ ...one, at: Math.max(0, one.at - by) })),
  };
}

/** Takes a bullet off the start of a text; the source must begin with it, or it stays. */
function takeBullet(reader: Reader, node: Paragraph, inline: Inline, pattern: RegExp) {
  const match = pattern.exec(inline.text);
  const inSource = pattern.exec(sourceOf(node, reader.source));
  if (match === null || inSource === null) return { inline, bullet: null };
  leaveOut(reader, startOf(node), startOf(node) + inSource[0].length);
  return { inline: shift(inline, match[0].length), bullet: match[1] as string };
}

/** Lines with tabs are rows of a table that lost its rules. */
function readRows(reader: Reader, node: Paragraph): void {
  const first = lineOf(node);
  const lines = reader.source.split('\n').slice(first - 1, node.position?.end.line ?? first);
  lines.forEach((line, index) => {
    const from = index === 0 ? line.length - lineTail(reader, node, line) : 0;
    let at = (reader.lineStarts[first - 1 + index] as number) + from;
    const cells = line
      .slice(from)
      .split('\t')
      .map((cell) => {
        const text = readCell(reader, cell, at);
        at += cell.length + 1;
        return text;
      });
    push(reader, node, 'row', plain(cells.join(' ')), { cells, line: first + index });
  });
}

/** How much of a paragraph's first line belongs to it: what stands before is a list's mark. */
function lineTail(reader: Reader, node: Paragraph, line: string): number {
  const start = startOf(node) - (reader.lineStarts[lineOf(node) - 1] as number);
  return /^\s*$/.test(line.slice(0, start)) ? line.length : line.length - start;
}

function readCell(reader: Reader, cell: string, at: number): string {
  const nodes = parseInlineMarkdown(cell.trim());
  if (nodes.length === 0) return plain(cell).text;
  const inline = inlineText(nodes, cell.trim(), new Set());
  const base = at + (cell.length - cell.trimStart().length);
  reader.marks.push(
    ...inline.marks.map(({ start, end }) => ({ start: start + base, end: end + base })),
  );
  return inline.text;
}

/** A paragraph that begins with a superscript number is a footnote. */
function noteAtStart(inline: Inline): { label: string; inline: Inline } | null {
  const first = inline.markers[0];
  if (first === undefined || first.at !== 0 || inline.text === '') return null;
  return {
    label: first.marker,
    inline: { ...inline, text: inline.text, markers: inline.markers.slice(1) },
  };
}

function readParagraph(reader: Reader, node: Paragraph, depth: number): void {
  if (sourceOf(node, reader.source).includes('\t')) return readRows(reader, node);
  const inline = inlineOf(reader, node);
  const note = noteAtStart(inline);
  if (note !== null) return push(reader, node, 'note', note.inline, { labels: [note.label] });
  const bulleted = takeBullet(reader, node, inline, bulletInText);
  // Indented where nothing should be: a list item whose mark was lost.
  const indented = depth === 0 && (node.position?.start.column ?? 1) > 1;
  const bullet = bulleted.bullet ?? (indented ? '' : null);
  if (bullet === null) return push(reader, node, 'text', inline, { depth });
  push(reader, node, 'item', bulleted.inline, { depth: depth + 1, bullet });
}

/** The number as printed before an item of an ordered list. */
function printedNumber(item: ListItem, source: string): string {
  return /^\d+[.)]/.exec(sourceOf(item, source))?.[0] ?? '';
}

function readItem(
  reader: Reader,
  list: List,
  item: ListItem,
  depth: number,
  labels: string[],
): void {
  const isNumbered = list.ordered === true;
  const own = isNumbered ? [...labels, printedNumber(item, reader.source)] : labels;
  const bullet = isNumbered ? null : (sourceOf(item, reader.source)[0] ?? '-');
  if (bullet !== null) leaveOut(reader, startOf(item), startOf(item) + 1);
  const [head, ...rest] = item.children;
  if (head === undefined)
    push(reader, item, own.length > 0 ? 'text' : 'rule', plain(''), { bullet, labels: own });
  else if (head.type === 'list') readList(reader, head, depth, own);
  else if (head.type === 'paragraph')
    readItemHead(reader, head, depth, own, own.length > 0 ? null : bullet);
  else {
    if (own.length > 0) push(reader, item, 'text', plain(''), { labels: own });
    readBlock(reader, head, depth);
  }
  rest.forEach((node) => readBlock(reader, node, depth));
}

function readItemHead(
  reader: Reader,
  node: Paragraph,
  depth: number,
  labels: string[],
  bullet: string | null,
) {
  if (sourceOf(node, reader.source).includes('\t') && labels.length === 0)
    return readRows(reader, node);
  const inline = inlineOf(reader, node);
  if (bullet === null) return push(reader, node, 'item', inline, { depth, labels, bullet });
  const pattern = bulletInText.test(inline.text) ? bulletInText : letterBullet;
  const second = takeBullet(reader, node, inline, pattern);
  push(reader, node, 'item', second.inline, {
    depth,
    labels,
    bullet: bullet + (second.bullet ?? ''),
  });
}

/** An item indented a little further than the first, too little for Markdown, is one level deeper. */
function readList(reader: Reader, list: List, depth: number, labels: string[] = []): void {
  const column = (item: ListItem | undefined) => item?.position?.start.column ?? 1;
  const first = column(list.children[0]);
  list.children.forEach((item) => {
    readItem(reader, list, item, column(item) > first ? depth + 1 : depth, labels);
  });
}

function readHeading(reader: Reader, node: Extract<RootContent, { type: 'heading' }>): void {
  const first = node.children[0];
  const last = node.children.at(-1);
  leaveOut(reader, startOf(node), first === undefined ? endOf(node) : startOf(first));
  if (last !== undefined) leaveOut(reader, endOf(last), endOf(node));
  if (first !== undefined)
    push(reader, node, 'heading', inlineOf(reader, node), { depth: node.depth });
}

function readBlock(reader: Reader, node: RootContent, depth: number): void {
  if (node.type === 'paragraph') return readParagraph(reader, node, depth);
  if (node.type === 'list') return readList(reader, node, depth + 1);
  if (node.type === 'heading') return readHeading(reader, node);
  if (node.type === 'thematicBreak') {
    leaveOut(reader, startOf(node), endOf(node));
    return push(reader, node, 'rule', plain(''));
  }
  const text = sourceOf(node, reader.source);
  if (text.trim() !== '') push(reader, node, 'text', plain(text), { depth });
}

/**
 * Reads a cleaned text as Markdown and returns its segments in source order, and the mark-up that was
 * left out. A node of no known type gives its source as text, so none is dropped.
 */
export function readMarkdown(
  lines: readonly string[],
  pages: readonly (number | null)[],
): ReadText {
  const source = lines.join('\n');
  let start = 0;
  const lineStarts = lines.map((line) => {
    const at = start;
    start += line.length + 1;
    return at;
  });
  const notes = noteNumbers(source);
  const reader: Reader = { source, lineStarts, pages, notes, segments: [], marks: [] };
  parseMarkdown(source).children.forEach((node) => readBlock(reader, node, 0));
  return { segments: reader.segments, marks: reader.marks };
}
