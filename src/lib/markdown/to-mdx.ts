import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { phrasing } from './phrasing.ts';
import type { GoneNote } from '../model/anchor.ts';
import type { Block } from '../model/block.ts';
import type { LibraryDocument } from '../model/document.ts';

type Attributes = Record<string, string | number | null | undefined>;
type Flow = RootContent & BlockContent;

function attributes(values: Attributes): MdxJsxFlowElement['attributes'] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null || value === undefined || value === ''
      ? []
      : [{ type: 'mdxJsxAttribute' as const, name, value: String(value) }],
  );
}

function flow(name: string, values: Attributes, children: BlockContent[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributes(values), children };
}

function inline(name: string, values: Attributes, children: PhrasingContent[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributes(values), children };
}

/** One line: an element whose content is inline. */
function line(element: MdxJsxTextElement): BlockContent {
  return { type: 'paragraph', children: [element] };
}

function common(block: Block): Attributes {
  return {
    id: block.id,
    label: block.label,
    number: block.number,
    role: block.role,
    page: block.page,
    pageEnd: block.pageEnd === block.page ? null : block.pageEnd,
    printedPage: block.printedPage,
    hash: block.deepHash.slice(0, 8),
    themes: block.themes.join(' '),
  };
}

class Writer {
  readonly blocks: readonly Block[];
  readonly children = new Map<string | null, Block[]>();

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    const ids = new Set(blocks.map(({ id }) => id));
    for (const block of blocks) {
      const parent = block.parent !== null && ids.has(block.parent) ? block.parent : null;
      this.children.set(parent, [...(this.children.get(parent) ?? []), block]);
    }
  }

  below(block: Block): Block[] {
    return this.children.get(block.id) ?? [];
  }

  /** A text-bearing element: on one line if nothing stands below it. */
  element(name: string, block: Block, values: Attributes = {}): BlockContent {
    const own = inline('T', {}, phrasing(block));
    const all = { ...common(block), ...values };
    const below = this.below(block);
    if (below.length === 0) return line(inline(name, all, [own as unknown as PhrasingContent]));
    return flow(name, all, [line(own), ...this.sequence(below)]) as unknown as BlockContent;
  }

  table(block: Block): BlockContent {
    const rows = this.below(block);
    const parts: BlockContent[] = [];
    if (block.text !== '')
      parts.push(line(inline('Caption', {}, [inline('T', {}, phrasing(block))])));
    if (block.header.length > 0) {
      const cells = block.header.map((text) =>
        line(inline('HeaderCell', {}, [{ type: 'text', value: text }])),
      );
      parts.push(flow('HeaderRow', {}, cells) as unknown as BlockContent);
    }
    parts.push(...rows.map((row) => this.row(row)));
    return flow('Table', { ...common(block) }, parts) as unknown as BlockContent;
  }

  row(row: Block): BlockContent {
    const cells = row.cells.map(({ text, rows }) =>
      line(
        inline(
          'Cell',
          { rows: rows === 1 ? null : rows },
          text === '' ? [] : [{ type: 'text', value: text }],
        ),
      ),
    );
    return flow('Row', common(row), cells) as unknown as BlockContent;
  }

  one(block: Block): BlockContent {
    if (block.kind === 'heading')
      return this.element('Heading', block, { level: block.level, role: null });
    if (block.kind === 'table') return this.table(block);
    if (block.kind === 'list-item') return this.element('Item', block);
    return this.element(block.kind === 'boilerplate' ? 'Boilerplate' : 'Para', block);
  }

  /** Blocks side by side: runs of list items become lists; footnotes stand at the end of the document. */
  sequence(blocks: readonly Block[]): BlockContent[] {
    const out: BlockContent[] = [];
    let items: BlockContent[] = [];
    const endList = () => {
      if (items.length > 0) out.push(flow('List', {}, items) as unknown as BlockContent);
      items = [];
    };
    for (const block of blocks) {
      if (block.kind === 'footnote') continue;
      if (block.kind !== 'list-item') endList();
      (block.kind === 'list-item' ? items : out).push(this.one(block));
    }
    endList();
    return out;
  }

  footnotes(): RootContent[] {
    return this.blocks
      .filter(({ kind }) => kind === 'footnote')
      .map((block) => ({
        type: 'footnoteDefinition',
        identifier: block.id,
        label: block.id,
        children: [line(inline('Note', common(block), [inline('T', {}, phrasing(block))]))],
      }));
  }
}

/** Puts a mark before each top-level block with which a new page of the file begins. */
function topLevel(writer: Writer, gone: readonly GoneNote[]): Flow[] {
  const out: BlockContent[] = [];
  let page: number | null = null;
  let run: Block[] = [];
  const endRun = () => {
    out.push(...writer.sequence(run));
    run = [];
  };
  for (const block of writer.children.get(null) ?? []) {
    const notes = gone.filter(({ before }) => before === block.id);
    const turns = block.page !== null && block.page !== page && block.kind !== 'footnote';
    if (turns || notes.length > 0) endRun();
    if (turns && page !== null)
      out.push(flow('PageBreak', { page: block.page }, []) as unknown as BlockContent);
    if (turns) page = block.pageEnd ?? block.page;
    out.push(...notes.map(goneElement));
    run.push(block);
  }
  endRun();
  out.push(...gone.filter(({ before }) => before === null).map(goneElement));
  return out as Flow[];
}

function goneElement({ id, state, to, reason }: GoneNote): BlockContent {
  return flow('Gone', { id, state, to: to.join(' '), reason }, []) as unknown as BlockContent;
}

const banner = 'Generated from the source by `npm run convert`; changes made here are lost.';

/**
 * Writes a document as MDX. The text goes into a syntax tree and the library serialises it, so that
 * nothing in a report can become an expression, an element or an import.
 */
export function toMdx(document: LibraryDocument, gone: readonly GoneNote[]): string {
  const writer = new Writer(document.blocks);
  const root: Root = { type: 'root', children: [...topLevel(writer, gone), ...writer.footnotes()] };
  const body = toMarkdown(root, {
    extensions: [gfmToMarkdown(), mdxToMarkdown({ printWidth: Infinity })],
  });
  const front = stringify(
    { slug: document.meta.slug, title: document.meta.title },
    { lineWidth: 0 },
  );
  return `---\n# ${banner}\n${front}---\n\n${body}`;
}
