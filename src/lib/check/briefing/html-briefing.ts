import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import {
  attribute,
  holdsBlock,
  isBlock,
  isElement,
  isLeftOut,
  textIn,
  type HtmlNode,
  type Parent,
} from '../../read/paper/html-tree.ts';
import { passageOf, type Passage } from './passage.ts';

/** What a link to a footnote, or back from one, is written as. */
const mark = /^\s*(?:\[?[\d*†‡]{1,4}\]?|↑|↩\uFE0E?|\^|\[\w{1,4}\])\s*$/u;

const isNoteMark = (node: Element): boolean =>
  node.tagName === 'a' && attribute(node, 'href').startsWith('#') && mark.test(textIn(node));

class InlineReader {
  passage: Passage = passageOf('');

  #add(text: string): void {
    const levelled = text.replace(/\s+/g, ' ');
    const isDouble = /(?:^|\s)$/.test(this.passage.text);
    this.passage.text += isDouble ? levelled.replace(/^ /, '') : levelled;
  }

  #element(node: Element): void {
    if (isLeftOut(node)) return;
    const { passage } = this;
    if (isNoteMark(node)) {
      passage.calls.push({ at: passage.text.length, note: attribute(node, 'href').slice(1) });
      return;
    }
    if (node.tagName === 'br') passage.text = `${passage.text.trimEnd()}\n`;
    if (node.tagName === 'q') this.#add('“');
    const start = passage.text.length;
    node.children.forEach((child) => this.read(child));
    const href = attribute(node, 'href');
    if (node.tagName === 'a' && href !== '')
      passage.links.push({ start, end: passage.text.length, href });
    if (node.tagName === 'q') this.#add('”');
  }

  read(node: HtmlNode): void {
    if (node.type === 'text') this.#add(node.value);
    else if (isElement(node)) this.#element(node);
  }
}

interface Around {
  block: number | null;
  note: string | null;
}

class BlockReader {
  readonly passages: Passage[] = [];
  readonly #notes: ReadonlySet<string>;
  #blocks = 0;

  /** @param notes the ids that links of the page call */
  constructor(notes: ReadonlySet<string>) {
    this.#notes = notes;
  }

  #run(nodes: readonly HtmlNode[], around: Around): void {
    const reader = new InlineReader();
    nodes.forEach((node) => reader.read(node));
    if (reader.passage.text.trim() !== '') this.passages.push({ ...reader.passage, ...around });
  }

  #inside(node: Element, around: Around): Around {
    const id = attribute(node, 'id');
    const isQuotation = node.tagName === 'blockquote' && around.block === null;
    return {
      block: isQuotation ? this.#blocks++ : around.block,
      note: this.#notes.has(id) ? id : around.note,
    };
  }

  read(parent: Parent, around: Around): void {
    let run: HtmlNode[] = [];
    const end = () => {
      if (run.length > 0) this.#run(run, around);
      run = [];
    };
    for (const node of parent.children) {
      if (isElement(node) && (isBlock(node) || holdsBlock(node))) {
        end();
        if (!isLeftOut(node)) this.read(node, this.#inside(node, around));
      } else run.push(node);
    }
    end();
  }
}

function calledIn(node: Parent): string[] {
  const children: readonly HtmlNode[] = node.children;
  return children.filter(isElement).flatMap((one) => {
    return [...(isNoteMark(one) ? [attribute(one, 'href').slice(1)] : []), ...calledIn(one)];
  });
}

/** Reads a web page: paragraphs, block quotations, links and footnotes, as far as a reader sees them. */
export function readHtmlBriefing(html: string): Passage[] {
  const root = fromHtml(html);
  const reader = new BlockReader(new Set(calledIn(root)));
  reader.read(root, { block: null, note: null });
  return reader.passages;
}
