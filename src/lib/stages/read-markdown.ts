import type { List, ListItem, Nodes, Paragraph, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { inlineText, type Inline } from '../markdown/inline.ts';
import type { Segment, SegmentShape } from '../model/segment.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Bullets that conversions leave in the text, those of the private use area included. */
const bulletInText = /^([■◼▪•·●○◦‣⁃\uF02D\uF06E\uF0A7\uF0B7\uF0BE])\s*/u;
const letterBullet = /^(o)\s+(?=\S)/;

interface Reader {
  source: string;
  pages: readonly (number | null)[];
  segments: Segment[];
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

function sourceOf(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

function push(reader: Reader, node: Nodes, shape: SegmentShape, inline: Inline, more: Partial<Segment> = {}) {
  const line = more.line ?? lineOf(node);
  const last = more.line ?? node.position?.end.line ?? line;
  const segment: Segment = {
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
  };
  reader.segments.push(segment);
}

const plain = (text: string): Inline => ({ text: text.replace(/\s+/g, ' ').trim(), emphasis: [], markers: [] });

/** Text that starts with a bullet, or is indented where nothing should be: a list item whose mark was lost. */
function asBulleted(inline: Inline, indented: boolean): { inline: Inline; bullet: string | null } {
  const match = bulletInText.exec(inline.text);
  if (match === null) return { inline, bullet: indented ? '' : null };
  return { inline: shift(inline, match[0].length), bullet: match[1] as string };
}

function shift({ text, emphasis, markers }: Inline, by: number): Inline {
  return {
    text: text.slice(by),
    emphasis: emphasis.map((one) => ({ ...one, start: Math.max(0, one.start - by), end: one.end - by })),
    markers: markers.map((one) => ({ ...one, at: Math.max(0, one.at - by) })),
  };
}

/** Lines with tabs are rows of a table that lost its rules. */
function readRows(reader: Reader, node: Paragraph): void {
  const first = lineOf(node);
  const start = reader.source.split('\n').slice(first - 1, node.position?.end.line ?? first);
  start.forEach((line, index) => {
    const cells = line.split('\t').map((cell) => inlineText(parseInline(cell.trim()), cell.trim()).text);
    push(reader, node, 'row', plain(cells.join(' ')), { cells, line: first + index });
  });
}

function parseInline(text: string): Paragraph['children'] {
  const block = (parser.parse(text) as Root).children[0];
  return block?.type === 'paragraph' ? block.children : [{ type: 'text', value: text }];
}

function readParagraph(reader: Reader, node: Paragraph, depth: number): void {
  if (sourceOf(node, reader.source).includes('\t')) return readRows(reader, node);
  const note = noteAtStart(node, reader.source);
  if (note !== null) return push(reader, node, 'note', note.inline, { labels: [note.label] });
  const indented = depth === 0 && (node.position?.start.column ?? 1) > 1;
  const { inline, bullet } = asBulleted(inlineText(node.children, reader.source), indented);
  if (bullet === null) return push(reader, node, 'text', inline, { depth });
  push(reader, node, 'item', inline, { depth: depth + 1, bullet });
}

/** A paragraph that begins with a superscript number is a footnote. */
function noteAtStart(node: Paragraph, source: string): { label: string; inline: Inline } | null {
  const inline = inlineText(node.children, source);
  const first = inline.markers[0];
  if (first === undefined || first.at !== 0) return null;
  return { label: first.marker, inline: { ...inline, markers: inline.markers.slice(1) } };
}

/** The number as printed before an item of an ordered list. */
function printedNumber(item: ListItem, source: string): string {
  return /^\s*\d+[.)]/.exec(sourceOf(item, source))?.[0].trim() ?? '';
}

function readItem(reader: Reader, list: List, item: ListItem, depth: number, labels: string[]): void {
  const own = list.ordered === true ? [...labels, printedNumber(item, reader.source)] : labels;
  const bullet = list.ordered === true ? null : (sourceOf(item, reader.source)[0] ?? '-');
  const [head, ...rest] = item.children;
  if (head === undefined) return push(reader, item, 'rule', plain(''), { bullet });
  if (head.type === 'list') readList(reader, head, depth, own);
  else if (head.type === 'paragraph') readItemHead(reader, head, depth, own, own.length > 0 ? null : bullet);
  else readBlock(reader, head, depth);
  rest.forEach((node) => readBlock(reader, node, depth));
}

function readItemHead(reader: Reader, node: Paragraph, depth: number, labels: string[], bullet: string | null) {
  if (sourceOf(node, reader.source).includes('\t')) return readRows(reader, node);
  let inline = inlineText(node.children, reader.source);
  const second = bulletInText.exec(inline.text) ?? letterBullet.exec(inline.text);
  if (second !== null && bullet !== null) inline = shift(inline, second[0].length);
  const mark = bullet === null ? null : bullet + (second?.[1] ?? '');
  push(reader, node, 'item', inline, { depth, labels, bullet: mark });
}

/** An item indented a little further than the first, too little for Markdown, is one level deeper. */
function readList(reader: Reader, list: List, depth: number, labels: string[] = []): void {
  const column = (item: ListItem | undefined) => item?.position?.start.column ?? 1;
  const first = column(list.children[0]);
  list.children.forEach((item) => {
    readItem(reader, list, item, column(item) > first ? depth + 1 : depth, labels);
  });
}

function readBlock(reader: Reader, node: RootContent, depth: number): void {
  if (node.type === 'paragraph') return readParagraph(reader, node, depth);
  if (node.type === 'list') return readList(reader, node, depth + 1);
  if (node.type === 'heading') {
    return push(reader, node, 'heading', inlineText(node.children, reader.source), { depth: node.depth });
  }
  if (node.type === 'thematicBreak') return push(reader, node, 'rule', plain(''));
  if (node.type === 'blockquote') return node.children.forEach((child) => readBlock(reader, child, depth));
  if (node.type === 'table') return readTable(reader, node);
  const text = sourceOf(node, reader.source);
  if (text.trim() !== '') push(reader, node, 'text', plain(text), { depth });
}

function readTable(reader: Reader, node: Extract<RootContent, { type: 'table' }>): void {
  node.children.forEach((row) => {
    const cells = row.children.map((cell) => inlineText(cell.children, reader.source).text);
    push(reader, row, 'row', plain(cells.join(' ')), { cells });
  });
}

/**
 * Reads a cleaned text as Markdown and returns its segments in source order. Every mdast node that
 * holds text gives a segment; a node of no known type gives its source as text, so none is dropped.
 */
export function readMarkdown(lines: readonly string[], pages: readonly (number | null)[]): Segment[] {
  const source = lines.join('\n');
  const reader: Reader = { source, pages, segments: [] };
  (parser.parse(source) as Root).children.forEach((node) => readBlock(reader, node, 0));
  return reader.segments;
}
