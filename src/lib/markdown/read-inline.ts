import type { FootnoteReference, Nodes, PhrasingContent } from 'mdast';
import type { Emphasis } from '../model/block.ts';
import type { Marker } from '../model/segment.ts';
import { levelSpace, trimSpace } from '../text/words.ts';

/** A stretch of the source that is mark-up and no word of the text; offsets in UTF-16 units. */
export interface Mark {
  start: number;
  end: number;
}

export interface Inline {
  text: string;
  emphasis: Emphasis[];
  markers: Marker[];
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A run of superscript digits. */
export const superscriptRun = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;
const styleTags = /^<\/?(?:b|strong|i|em|u)>$/i;
const lineBreak = /^<br\s*\/?>$/i;
/** A backslash before a sign that Markdown would else read as a mark. */
const escape = /\\[!-/:-@[-`{-~]/g;
const followedLinks = /^(?:https?:\/\/|mailto:)/i;

/** The digits that a run of superscript characters stands for ("¹²" → "12"). */
export function superscriptDigits(marker: string): string {
  return [...marker]
    .map((sign) => (superscripts.includes(sign) ? superscripts.indexOf(sign) : sign))
    .join('');
}

/** The superscript characters for a number ("12" → "¹²"). */
export function superscript(digits: string): string {
  return digits.replace(/\d/g, (digit) => superscripts[Number(digit)] as string);
}

/** Numbers that begin a line as a superscript: the document's footnotes. */
export function noteNumbers(source: string): Set<string> {
  const starts = source.matchAll(/^[ \t]*(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|<sup>(\d{1,3})<\/sup>)(?=\s*\S)/gmu);
  return new Set([...starts].map(([, signs, digits]) => digits ?? superscriptDigits(signs ?? '')));
}

/** Collects text with white space levelled as it goes, so that offsets are those of the final text. */
export class Collector {
  readonly source: string;
  readonly notes: ReadonlySet<string>;
  /** Stretches of the source that are kept as they are, backslashes included. */
  readonly kept: Mark[] = [];
  text = '';
  emphasis: Emphasis[] = [];
  markers: Marker[] = [];
  marks: Mark[] = [];

  constructor(source = '', notes: ReadonlySet<string> = new Set()) {
    this.source = source;
    this.notes = notes;
  }

  /** Leaves out what stands between two places of the source: mark-up. */
  leaveOut(start: number, end: number): void {
    if (end > start) this.marks.push({ start, end });
  }

  add(value: string): void {
    const level = levelSpace(value);
    this.text += this.text === '' || this.text.endsWith(' ') ? level.replace(/^ /, '') : level;
  }

  addWithMarkers(value: string): void {
    let from = 0;
    for (const match of value.matchAll(superscriptRun)) {
      if (!this.notes.has(superscriptDigits(match[0]))) continue;
      this.add(value.slice(from, match.index));
      this.mark(match[0]);
      from = match.index + match[0].length;
    }
    this.add(value.slice(from));
  }

  mark(marker: string): void {
    this.markers.push({ at: this.text.length, marker });
  }

  style(style: Emphasis['style'], start: number): void {
    const end = trimSpace(this.text).length;
    if (end > start) this.emphasis.push({ style, start, end });
  }

  result(): Inline {
    const text = trimSpace(this.text);
    const inside = (at: number) => Math.min(at, text.length);
    return {
      text,
      emphasis: this.emphasis.filter(({ start }) => start < text.length),
      markers: this.markers.map((marker) => ({ ...marker, at: inside(marker.at) })),
    };
  }
}

function sourceOf(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

/** A `<sup>…</sup>` is a note's marker; other tags of style are dropped; anything else stays as text. */
function addHtml(out: Collector, nodes: readonly PhrasingContent[], index: number): number {
  const node = nodes[index] as Nodes;
  const tag = sourceOf(node, out.source);
  const content = nodes[index + 1];
  const closing = nodes[index + 2];
  const isNote =
    /^<sup>$/i.test(tag) &&
    content?.type === 'text' &&
    closing?.type === 'html' &&
    /^<\/sup>$/i.test(closing.value);
  if (isNote && out.notes.has(content.value)) {
    out.leaveOut(startOf(node), endOf(node));
    out.mark(content.value);
    out.leaveOut(startOf(closing), endOf(closing));
    return index + 2;
  }
  if (lineBreak.test(tag)) {
    out.leaveOut(startOf(node), endOf(node));
    out.add(' ');
  } else if (styleTags.test(tag)) out.leaveOut(startOf(node), endOf(node));
  else {
    out.add(tag);
    out.kept.push({ start: startOf(node), end: endOf(node) });
  }
  return index;
}

/** A node whose signs at both ends are mark-up: what stands inside is added, the signs are left out. */
function addInside(out: Collector, node: Extract<PhrasingContent, { children: unknown }>): void {
  const inside = node.children as PhrasingContent[];
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return out.add(sourceOf(node, out.source));
  out.leaveOut(startOf(node), startOf(first));
  addNodes(out, inside);
  out.leaveOut(endOf(last), endOf(node));
}

/** A call of a footnote as Markdown writes it, `[^1]`. */
function addCall(out: Collector, node: FootnoteReference): void {
  out.leaveOut(startOf(node), startOf(node) + 2);
  out.mark(node.label ?? node.identifier);
  out.leaveOut(endOf(node) - 1, endOf(node));
}

function addBreak(out: Collector, node: Nodes): void {
  if (out.source[startOf(node)] === '\\') out.leaveOut(startOf(node), startOf(node) + 1);
  out.add(' ');
}

function addNodes(out: Collector, nodes: readonly PhrasingContent[]): void {
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index] as PhrasingContent;
    if (node.type === 'text') out.addWithMarkers(node.value);
    else if (node.type === 'html') index = addHtml(out, nodes, index);
    else if (node.type === 'strong' || node.type === 'emphasis') {
      const start = out.text.length;
      addInside(out, node);
      out.style(node.type, start);
    } else if (node.type === 'link' && followedLinks.test(node.url)) addInside(out, node);
    else if (node.type === 'break') addBreak(out, node);
    else if (node.type === 'footnoteReference') addCall(out, node);
    else {
      out.addWithMarkers(sourceOf(node, out.source));
      out.kept.push({ start: startOf(node), end: endOf(node) });
    }
  }
}

/** Backslashes in a stretch of Markdown that only say that the sign after them is no mark. */
function escapesIn(source: string, { start, end }: Mark, { marks, kept }: Collector): Mark[] {
  const isTaken = (at: number) =>
    [...marks, ...kept].some((one) => one.start <= at && at < one.end);
  return [...source.slice(start, end).matchAll(escape)]
    .map(({ index }) => ({ start: start + index, end: start + index + 1 }))
    .filter((one) => !isTaken(one.start));
}

/**
 * Takes the inline nodes of a block and returns its words, with emphasis and note markers by offset, and
 * the marks that were left out. What is no known mark-up (other tags, images, links that lead nowhere a
 * reader may go) stays in the text as the source has it.
 * @param notes numbers of the document's footnotes: other superscripts are text
 * @param escaped where the block stands in the source, if backslashes in it are marks
 */
export function inlineText(
  nodes: readonly PhrasingContent[],
  source: string,
  notes: ReadonlySet<string>,
  escaped: Mark | null = null,
): Inline & { marks: Mark[] } {
  const out = new Collector(source, notes);
  addNodes(out, nodes);
  if (escaped !== null) out.marks.push(...escapesIn(source, escaped, out));
  return { ...out.result(), marks: out.marks };
}
