import type { Block } from '../../model/block.ts';

/** A block with the blocks it encloses, in reading order. */
export interface OutlineBlock {
  block: Block;
  children: OutlineBlock[];
}

/**
 * The tree of a document's blocks by `parent`, in reading order. A block whose parent is not
 * among the blocks stands at the top, so that none is lost.
 */
export function outline(blocks: readonly Block[]): OutlineBlock[] {
  const nodes = new Map(
    blocks.map((block) => [block.id, { block, children: [] as OutlineBlock[] }]),
  );
  const top: OutlineBlock[] = [];
  for (const node of nodes.values()) {
    const parent = node.block.parent === null ? undefined : nodes.get(node.block.parent);
    (parent?.children ?? top).push(node);
  }
  return top;
}
