import type { LibraryDocument } from '../../model/document.ts';
import type { Place } from '../../url.ts';
import { frontMatter } from './front-matter.ts';
import { outline, type OutlineBlock } from './outline.ts';

function ownLine({ block }: OutlineBlock, depth: number): string {
  const marker = block.label ?? (block.kind === 'list-item' ? '-' : '');
  const notes = block.notes.map(({ marker: note }) => `[${note}]`).join('');
  const words = [marker, block.text + notes].filter((part) => part !== '').join(' ');
  return '  '.repeat(depth) + words;
}

function lines(node: OutlineBlock, depth: number): string[] {
  const { block, children } = node;
  const header = block.header.length > 0 ? [block.header.join(' | ')] : [];
  const own = block.kind === 'table' && block.text === '' ? [] : [ownLine(node, depth)];
  const inner = block.kind === 'table' ? depth : depth + 1;
  return [...own, ...header, ...children.flatMap((child) => lines(child, inner))];
}

/** A list's items stand together; an empty line parts everything else. */
function separator(node: OutlineBlock, next: OutlineBlock | undefined): string {
  if (next === undefined) return '\n';
  return node.block.kind === 'list-item' && next.block.kind === 'list-item' ? '\n' : '\n\n';
}

/**
 * A document as plain text: what it says of itself, then one line a block, with its printed number
 * or letter; what a block encloses is indented by two spaces. Boilerplate is included.
 */
export function plainText(document: LibraryDocument, place: Place): string {
  const facts = frontMatter(document, place).map(([name, value]) => `${name}: ${value}`);
  const body = outline(document.blocks).map(
    (node, index, all) => lines(node, 0).join('\n') + separator(node, all[index + 1]),
  );
  return `${document.meta.title}\n\n${facts.join('\n')}\n\n${body.join('')}`;
}
