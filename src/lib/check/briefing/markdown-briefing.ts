import type { Definition, Node, Parent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { passageOf, type Passage } from './passage.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

const isParent = (node: Node): node is Parent => 'children' in node;
const valued = (node: Node): string =>
  'value' in node && typeof node.value === 'string' ? node.value : '';

/** Reads a paragraph's words, links and calls of footnotes. */
class InlineReader {
  readonly passage = passageOf('');
  readonly #definitions: ReadonlyMap<string, string>;

  constructor(definitions: ReadonlyMap<string, string>) {
    this.#definitions = definitions;
  }

  #hrefOf(node: Node): string | undefined {
    if (node.type === 'link') return (node as Node & { url: string }).url;
    if (node.type !== 'linkReference') return undefined;
    return this.#definitions.get((node as Node & { identifier: string }).identifier);
  }

  read(node: Node): void {
    const { passage } = this;
    const start = passage.text.length;
    if (node.type === 'footnoteReference') {
      const note = (node as Node & { identifier: string }).identifier;
      passage.calls.push({ at: start, note });
    } else if (node.type === 'break') passage.text += '\n';
    else if (node.type === 'text' || node.type === 'inlineCode') passage.text += valued(node);
    else if (isParent(node)) node.children.forEach((child) => this.read(child));
    const href = this.#hrefOf(node);
    if (href !== undefined) passage.links.push({ start, end: passage.text.length, href });
  }
}

const holdsText = new Set(['paragraph', 'heading', 'tableCell']);

class BlockReader {
  readonly passages: Passage[] = [];
  readonly #definitions: ReadonlyMap<string, string>;
  #blocks = 0;

  constructor(definitions: ReadonlyMap<string, string>) {
    this.#definitions = definitions;
  }

  read(node: Node, block: number | null, note: string | null): void {
    if (holdsText.has(node.type)) {
      const reader = new InlineReader(this.#definitions);
      (node as Parent).children.forEach((child) => reader.read(child));
      this.passages.push({ ...reader.passage, block, note });
    } else if (node.type === 'code') {
      this.passages.push({ ...passageOf(valued(node)), block, note });
    } else if (isParent(node)) {
      const inner = node.type === 'blockquote' ? (block ?? this.#blocks++) : block;
      const own =
        node.type === 'footnoteDefinition'
          ? (node as Parent & { identifier: string }).identifier
          : note;
      node.children.forEach((child) => this.read(child, inner, own));
    }
  }
}

function definitionsOf(root: Root): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Node) => {
    if (node.type === 'definition')
      found.set((node as Definition).identifier, (node as Definition).url);
    if (isParent(node)) node.children.forEach(visit);
  };
  visit(root);
  return found;
}

/** Reads Markdown with the extensions of GitHub: block quotations, links, footnotes; emphasis is taken away. */
export function readMarkdownBriefing(text: string): Passage[] {
  const root = parser.parse(text.replace(/^\uFEFF/, ''));
  const reader = new BlockReader(definitionsOf(root));
  reader.read(root, null, null);
  return reader.passages.filter((one) => one.text.trim() !== '');
}
