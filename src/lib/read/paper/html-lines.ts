import type { Element } from 'hast';
import { Collector, superscript, type Inline } from '../../markdown/read-inline.ts';
import type { Notes } from './html-notes.ts';
import { isElement, isLeftOut, lineOf, type HtmlNode } from './html-tree.ts';
import { raised } from './html-words.ts';

/** A line of running text with its emphasis and the markers of its notes. */
export interface Line extends Inline {
  line: number;
}

const styles: Readonly<Record<string, 'strong' | 'emphasis'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
};

/** Reads running text; a line break begins a line. */
class LineReader {
  private lines: Line[] = [];
  private out = new Collector();
  private line: number;
  private readonly notes: Notes;

  constructor(notes: Notes, line: number) {
    this.notes = notes;
    this.line = line;
  }

  private end(next: number): void {
    const inline = this.out.result();
    if (inline.text !== '' || inline.markers.length > 0)
      this.lines.push({ ...inline, line: this.line });
    this.out = new Collector();
    this.line = next;
  }

  private element(node: Element): void {
    if (isLeftOut(node) || this.notes.returns.has(node)) return;
    const call = this.notes.calls.get(node);
    const digits = raised(node);
    if (call !== undefined) return this.out.mark(call);
    if (digits !== null && this.notes.calls.size === 0) return this.out.add(digits);
    if (node.tagName === 'br') return this.end(lineOf(node));
    const style = Object.hasOwn(styles, node.tagName) ? styles[node.tagName] : undefined;
    const [out, start] = [this.out, this.out.text.length];
    node.children.forEach((child) => this.read(child));
    if (style !== undefined) this.out.style(style, out === this.out ? start : 0);
  }

  read(node: HtmlNode): void {
    if (node.type === 'text') this.out.add(node.value);
    else if (isElement(node)) this.element(node);
  }

  all(): Line[] {
    this.end(this.line);
    return this.lines;
  }
}

/** The lines of a run of text and elements of text. */
export function linesOf(nodes: readonly HtmlNode[], notes: Notes): Line[] {
  const reader = new LineReader(notes, lineOf(nodes[0] as HtmlNode));
  nodes.forEach((node) => reader.read(node));
  return reader.all();
}

/** Lines as one text, a space between them. */
export function joinLines(lines: readonly Line[]): Line {
  return lines.reduce((before, after) => {
    const text = `${before.text} ${after.text}`;
    const by = text.length - after.text.length;
    return {
      ...before,
      text,
      emphasis: [
        ...before.emphasis,
        ...after.emphasis.map((one) => ({ ...one, start: one.start + by, end: one.end + by })),
      ],
      markers: [...before.markers, ...after.markers.map((one) => ({ ...one, at: one.at + by }))],
    };
  });
}

/** A line's text with the markers of its notes in it, as a table's cell has them. */
export function textWithMarkers({ text, markers }: Inline): string {
  return markers.reduceRight(
    (rest, { at, marker }) => rest.slice(0, at) + superscript(marker) + rest.slice(at),
    text,
  );
}
