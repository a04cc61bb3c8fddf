import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { noteNumbers, type Inline } from '../../markdown/read-inline.ts';
import { parseMarkdown, type Dialect } from '../../markdown/parser.ts';
import { runsOfLines } from './line-runs.ts';
import { readNote, readQuotation, readTable } from './markdown-blocks.ts';
import {
  bulletInText,
  endOf,
  inlineOf,
  leaveOut,
  letterBullet,
  lineOf,
  plain,
  push,
  readStretch,
  shift,
  sourceOf,
  startOf,
  type Reader,
  type ReadText,
} from './markdown-reader.ts';
import { hasCells, readLines, readRows, readRuns } from './paragraph-lines.ts';

/** Takes a bullet off the start of a text; the source must begin with it, or it stays. */
function takeBullet(reader: Reader, node: Paragraph, inline: Inline, pattern: RegExp) {
  const match = pattern.exec(inline.text);
  const inSource = pattern.exec(sourceOf(node, reader.source));
  if (match === null || inSource === null) return { inline, bullet: null };
  leaveOut(reader, startOf(node), startOf(node) + inSource[0].length);
  return { inline: shift(inline, match[0].length), bullet: match[1] as string };
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
  if (hasCells(sourceOf(node, reader.source))) return readRows(reader, node);
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
  if (hasCells(sourceOf(node, reader.source)) && labels.length === 0) return readRows(reader, node);
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

function readBlock(reader: Reader, node: RootContent, depth: number): void {
  if (node.type === 'table') return readTable(reader, node);
  if (node.type === 'blockquote') return readQuotation(reader, node, depth, readBlock);
  if (node.type === 'footnoteDefinition') return readNote(reader, node, readBlock);
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
