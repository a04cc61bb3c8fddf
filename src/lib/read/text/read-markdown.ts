import type {
  Blockquote,
  FootnoteDefinition,
  List,
  ListItem,
  Nodes,
  Paragraph,
  RootContent,
  Table,
} from 'mdast';
import { inlineText, noteNumbers, type Inline, type Mark } from '../../markdown/read-inline.ts';
import { parseInlineMarkdown, parseMarkdown, type Dialect } from '../../markdown/parser.ts';
import type { Segment, SegmentShape } from '../../model/segment.ts';
import { trimSpace } from '../../text/words.ts';
import { headRuns, runsOfLines } from './line-runs.ts';

export interface ReadText {
  segments: Segment[];
  /** Mark-up of the source that is no word of it, in order; offsets in the joined lines. */
  marks: Mark[];
  /** Lines (from 1) of a head that stood together and were taken one by one. */
  dividedHeads: number[];
}

/** Bullets that conversions leave in the text, those of the private use area included. */
const bulletInText = /^([■◼▪•·●○◦‣⁃\uF02D\uF06E\uF0A7\uF0B7\uF0BE])\s*(?=\S)/u;
const letterBullet = /^(o)\s+(?=\S)/;
const bulletInLine = new RegExp(`${bulletInText.source}|^([–—])\\s+(?=\\S)`, 'u');

interface Reader extends ReadText {
  source: string;
  lineStarts: number[];
  pages: readonly (number | null)[];
  notes: ReadonlySet<string>;
  dialect: Dialect;
  /** How many quotations the place is in. */
  quotations: number;
}
/** A head with committee, date, author and title has no more blocks of lines. */
const blocksOfHead = 6;

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
    reader.dialect === 'markdown' ? { start: startOf(node), end: endOf(node) } : null,
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

/** Inline marks of a stretch of the source that is read by itself. */
function readStretch(reader: Reader, text: string, at: number, notes: ReadonlySet<string>): Inline {
  const nodes = parseInlineMarkdown(text.trim(), reader.dialect);
  if (nodes.length === 0) return plain(text);
  const all = { start: 0, end: text.trim().length };
  const escaped = reader.dialect === 'markdown' ? all : null;
  const { marks, ...inline } = inlineText(nodes, text.trim(), notes, escaped);
  const base = at + (text.length - text.trimStart().length);
  reader.marks.push(...marks.map(({ start, end }) => ({ start: start + base, end: end + base })));
  return inline;
}

function readCell(reader: Reader, cell: string, at: number): string {
  return readStretch(reader, cell, at, new Set()).text;
}

/** The lines of a paragraph in runs, each of which is a text of its own. */
function readRuns(
  reader: Reader,
  node: Paragraph,
  runs: readonly string[][],
  depth: number,
  start = startOf(node),
  firstLine = lineOf(node),
): void {
  let at = start;
  let line = firstLine;
  for (const run of runs) {
    const text = run.join('\n');
    const lead = text.length - text.trimStart().length;
    const bullet = bulletInLine.exec(text.trimStart());
    const length = lead + (bullet?.[0].length ?? 0);
    if (bullet !== null) leaveOut(reader, at + lead, at + length);
    const inline = readStretch(reader, text.slice(length), at + length, reader.notes);
    const sign = bullet?.[1] ?? bullet?.[2] ?? null;
    const more = sign === null ? { depth } : { depth: depth + 1, bullet: sign };
    push(reader, node, sign === null ? 'text' : 'item', inline, { ...more, line });
    at += text.length + 1;
    line += run.length;
  }
}

/** Reads a paragraph whose lines are texts of their own; false where they are not. */
function readLines(reader: Reader, node: Paragraph, depth: number): boolean {
  const lines = sourceOf(node, reader.source).split('\n');
  if (lines.length < 2) return false;
  const isHead = reader.segments.length < blocksOfHead && depth === 0;
  const heads = isHead ? headRuns(lines) : [lines];
  if (heads.length > 1) reader.dividedHeads.push(lineOf(node));
  const runs = heads.length > 1 ? heads : runsOfLines(lines);
  if (runs.length < 2) return false;
  readRuns(reader, node, runs, depth);
  return true;
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
  if (readLines(reader, node, depth)) return;
  const inline = inlineOf(reader, node);
  const note = noteAtStart(inline);
  if (note !== null) return push(reader, node, 'note', note.inline, { labels: [note.label] });
  const bulleted = takeBullet(reader, node, inline, bulletInText);
  // Indented where nothing should be: a list item whose mark was lost.
  const indented = depth === 0 && reader.quotations === 0 && (node.position?.start.column ?? 1) > 1;
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

/** The text of an item whose paragraph holds more texts. */
function readItemText(
  reader: Reader,
  node: Paragraph,
  text: string,
  depth: number,
  labels: string[],
  bullet: string | null,
): void {
  const inline = readStretch(reader, text, startOf(node), reader.notes);
  push(reader, node, 'item', inline, { depth, labels, bullet, line: lineOf(node) });
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
  const [first = [], ...runs] = runsOfLines(sourceOf(node, reader.source).split('\n'));
  if (runs.length > 0) {
    readItemText(reader, node, first.join('\n'), depth, labels, bullet);
    const at = startOf(node) + first.join('\n').length + 1;
    return readRuns(reader, node, runs, depth, at, lineOf(node) + first.length);
  }
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

/** The rows of a table of Markdown; the line under its first row is a mark. */
function readTable(reader: Reader, table: Table): void {
  const ruled = lineOf(table) + 1;
  table.children.forEach((row) => {
    let at = startOf(row);
    const cells = row.children.map((cell) => {
      const [first, last] = [cell.children[0], cell.children.at(-1)];
      if (first === undefined || last === undefined) return '';
      leaveOut(reader, at, startOf(first));
      at = endOf(last);
      return inlineOf(reader, cell).text;
    });
    leaveOut(reader, at, endOf(row));
    push(reader, row, 'row', plain(cells.join(' ')), { cells });
  });
  const start = reader.lineStarts[ruled - 1] ?? 0;
  leaveOut(reader, start, (reader.lineStarts[ruled] ?? reader.source.length + 1) - 1);
}

/** A quotation's blocks; the signs before its lines are marks. */
function readQuotation(reader: Reader, node: Blockquote, depth: number): void {
  const last = node.position?.end.line ?? lineOf(node);
  for (let line = lineOf(node); line <= last; line += 1) {
    const start = reader.lineStarts[line - 1] ?? 0;
    const sign = /^[^>]*?((?:>[ \t]*)+)/u.exec(
      reader.source.slice(Math.max(start, startOf(node)), reader.lineStarts[line]),
    );
    if (sign?.index === 0 && sign[0].trimStart().startsWith('>')) {
      const at = Math.max(start, startOf(node)) + sign[0].length;
      leaveOut(reader, at - (sign[1] as string).length, at);
    }
  }
  reader.quotations += 1;
  node.children.forEach((child) => readBlock(reader, child, depth));
  reader.quotations -= 1;
}

/** A footnote as Markdown writes it, `[^1]: …`; what follows its first paragraph is text. */
function readNote(reader: Reader, node: FootnoteDefinition): void {
  const label = node.label ?? node.identifier;
  const colon = startOf(node) + 2 + label.length;
  leaveOut(reader, startOf(node), startOf(node) + 2);
  leaveOut(reader, colon, colon + 2);
  const [first, ...rest] = node.children;
  const inline = first?.type === 'paragraph' ? inlineOf(reader, first) : plain('');
  push(reader, node, 'note', inline, { labels: [label] });
  (first?.type === 'paragraph' ? rest : node.children).forEach((child) =>
    readBlock(reader, child, 0),
  );
}

function readBlock(reader: Reader, node: RootContent, depth: number): void {
  if (node.type === 'table') return readTable(reader, node);
  if (node.type === 'blockquote') return readQuotation(reader, node, depth);
  if (node.type === 'footnoteDefinition') return readNote(reader, node);
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
 * @param dialect whether the file is Markdown by its name, or a text that may bear marks of it
 */
export function readMarkdown(
  lines: readonly string[],
  pages: readonly (number | null)[],
  dialect: Dialect = 'text',
): ReadText {
  const source = lines.join('\n');
  let start = 0;
  const lineStarts = lines.map((line) => {
    const at = start;
    start += line.length + 1;
    return at;
  });
  const notes = noteNumbers(source);
  const read: ReadText = { segments: [], marks: [], dividedHeads: [] };
  const reader: Reader = { source, lineStarts, pages, notes, dialect, quotations: 0, ...read };
  parseMarkdown(source, dialect).children.forEach((node) => readBlock(reader, node, 0));
  return read;
}
