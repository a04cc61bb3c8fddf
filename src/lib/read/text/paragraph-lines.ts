import type { Paragraph } from 'mdast';
import { headRuns, runsOfLines } from './line-runs.ts';
import {
  bulletInText,
  leaveOut,
  lineOf,
  plain,
  push,
  readStretch,
  sourceOf,
  startOf,
  type Reader,
} from './markdown-reader.ts';

const bulletInLine = new RegExp(`${bulletInText.source}|^([–—o])\\s+(?=\\S)`, 'u');
/** A head with committee, date, author and title has no more blocks of lines. */
const blocksOfHead = 6;

/** What stands before a tab and begins a text, not a row: a bullet, a number, a letter. */
const leadIn =
  /^\s*(?:[■◼▪•·●○◦‣⁃\uF02D\uF06E\uF0A7\uF0B7\uF0BE–—*-]|o|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})[.)]?)\t+/u;

/**
 * Whether tabs divide the lines of a text into cells. A tab at the start of a line, or behind its bullet or
 * number, only sets the text in.
 */
export function hasCells(source: string): boolean {
  return source.split('\n').some((line) => line.replace(leadIn, '').trim().includes('\t'));
}

/** Lines with tabs are rows of a table that lost its rules. */
export function readRows(reader: Reader, node: Paragraph): void {
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
  return readStretch(reader, cell, at, new Set()).text;
}

/** The lines of a paragraph in runs, each of which is a text of its own. */
export function readRuns(
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
export function readLines(reader: Reader, node: Paragraph, depth: number): boolean {
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
