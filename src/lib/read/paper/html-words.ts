import type { Element } from 'hast';
import { superscript } from '../../markdown/read-inline.ts';
import type { Notes } from './html-notes.ts';
import {
  isBlock,
  isElement,
  isLeftOut,
  lineOf,
  textIn,
  type HtmlNode,
  type Parent,
} from './html-tree.ts';
import { numbersOf } from './list-numbers.ts';

export interface PrintedLine {
  text: string;
  line: number;
  /** Its place among the lines that a reader sees: much of a page may be one line of its file. */
  row?: number;
}

/** A superscript number as it is printed: "m²", not "m2". */
export function raised(element: Element): string | null {
  const text = textIn(element);
  return element.tagName === 'sup' && /^\d+$/.test(text.trim()) ? superscript(text.trim()) : null;
}

class Lines {
  readonly done: PrintedLine[] = [];
  private text = '';
  private line = 1;

  add(text: string): void {
    this.text += text;
  }

  end(line: number): void {
    if (this.text.trim() !== '')
      this.done.push({ text: this.text, line: this.line, row: this.done.length });
    this.text = '';
    this.line = line;
  }
}

/**
 * The words of a page as a browser would print them, line by line, with the numbers of its lists and notes: a
 * plain walk over the text that knows nothing of headings, items or tables.
 */
export function wordsOfHtml(root: Parent, notes: Notes): PrintedLine[] {
  const lines = new Lines();
  const numbers = new Map<Element, string>();
  const visit = (node: HtmlNode): void => {
    if (node.type === 'text') return lines.add(node.value);
    if (!isElement(node)) return;
    if (isLeftOut(node) || notes.returns.has(node)) return;
    const call = notes.calls.get(node) ?? raised(node);
    if (call !== null && call !== undefined) return lines.add(` ${call} `);
    if (node.tagName === 'ol') numbersOf(node).forEach((one, item) => numbers.set(item, one));
    const isApart = isBlock(node) || node.tagName === 'br';
    if (isApart) lines.end(lineOf(node));
    const number = notes.bodies.get(node) ?? numbers.get(node);
    if (number !== undefined) {
      lines.add(`${number} `);
      lines.end(lineOf(node));
    }
    node.children.forEach(visit);
    if (isApart) lines.end(node.position?.end.line ?? lineOf(node));
  };
  root.children.forEach(visit);
  lines.end(1);
  return lines.done;
}
