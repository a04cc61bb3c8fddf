import type {
  FootnoteDefinition,
  Heading,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { LibraryDocument } from '../../model/document.ts';
import type { Place } from '../../url.ts';
import { frontMatter } from './front-matter.ts';
import { inlineContent } from '../../markdown/write-inline.ts';
import { outline, type OutlineBlock } from './outline.ts';
import { tableContent } from './table-content.ts';

type NoteIdentifier = (anchor: string) => string;
type Content = RootContent;

function line({ block }: OutlineBlock, note: NoteIdentifier): Paragraph['children'] {
  const text = inlineContent(block, note);
  if (block.label === null) return text;
  return [
    { type: 'strong', children: [{ type: 'text', value: block.label }] },
    { type: 'text', value: ' ' },
    ...text,
  ];
}

function ownContent(node: OutlineBlock, note: NoteIdentifier): Content[] {
  const { kind, level, text } = node.block;
  if (kind === 'heading') {
    const depth = Math.min(6, level + 1) as Heading['depth'];
    return [{ type: 'heading', depth, children: line(node, note) }];
  }
  if (text === '' && node.block.label === null) return [];
  return [{ type: 'paragraph', children: line(node, note) }];
}

function blockContent(node: OutlineBlock, note: NoteIdentifier): Content[] {
  if (node.block.kind === 'footnote') return [];
  if (node.block.kind === 'table') {
    const rest = node.children.filter(({ block }) => block.kind !== 'table-row');
    return [...ownContent(node, note), tableContent(node), ...content(rest, note)];
  }
  return [...ownContent(node, note), ...content(node.children, note)];
}

function content(nodes: readonly OutlineBlock[], note: NoteIdentifier): Content[] {
  const result: Content[] = [];
  for (const node of nodes) {
    const inner = blockContent(node, note);
    const last = result.at(-1);
    if (node.block.kind !== 'list-item') result.push(...inner);
    else {
      const item = { type: 'listItem', spread: false, children: inner } as ListItem;
      if (last?.type === 'list') last.children.push(item);
      else result.push({ type: 'list', ordered: false, spread: false, children: [item] });
    }
  }
  return result;
}

function footnotes(nodes: readonly OutlineBlock[]): OutlineBlock[] {
  return nodes.flatMap((node) => {
    const inner = footnotes(node.children);
    return node.block.kind === 'footnote' ? [node, ...inner] : inner;
  });
}

function footnoteContent({ block, children }: OutlineBlock, note: NoteIdentifier): Content {
  const paragraph: Paragraph = { type: 'paragraph', children: inlineContent(block, note) };
  return {
    type: 'footnoteDefinition',
    identifier: note(block.id),
    children: [paragraph, ...content(children, note)] as FootnoteDefinition['children'],
  };
}

/** A web address is a link, or its signs would be escaped. */
function fact(value: string): PhrasingContent {
  const text: PhrasingContent = { type: 'text', value };
  return /^https?:\/\//.test(value) ? { type: 'link', url: value, children: [text] } : text;
}

function bullets(facts: readonly [string, string][]): Content {
  const children = facts.map(([name, value]): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: `${name}: ` }, fact(value)] },
    ],
  }));
  return { type: 'list', ordered: false, spread: false, children };
}

/**
 * A document as GitHub-flavoured Markdown: title, what it says of itself, then its blocks with their
 * printed numbers in bold; footnotes stand at the end. Boilerplate is included.
 */
export function markdown(document: LibraryDocument, place: Place): string {
  const body = outline(document.blocks);
  const notes = footnotes(body);
  const order = new Map(notes.map(({ block }, index) => [block.id, String(index + 1)]));
  const note: NoteIdentifier = (anchor) => order.get(anchor) ?? anchor;
  const children: Content[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: document.meta.title }] },
    bullets(frontMatter(document, place)),
    ...content(body, note),
    ...notes.map((node) => footnoteContent(node, note)),
  ];
  return toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-' });
}
