import type { DraftBlock } from '../../../src/lib/model/draft.ts';
import type { Node } from './tree.ts';

/** Gives a node another text, and notes that it was corrected. */
export function reworded(node: Node, text: string): void {
  node.draft = { ...node.draft, text, markers: [], emphasis: [] };
  if (node.fate === 'untouched') node.fate = 'corrected';
  for (let above = node.parent; above !== null; above = above.parent) {
    if (above.draft.text === '' && above.fate === 'untouched') above.fate = 'corrected';
  }
}

/** A draft with a text and nothing that belonged to its former one. */
export function bare(draft: DraftBlock, text: string): DraftBlock {
  return { ...draft, text, labels: [], markers: [], emphasis: [] };
}

/** A new text where another one stands, in the form of that one. */
export function newLike(node: Node, text: string, labels: string[]): Node {
  return {
    draft: { ...bare(node.draft, text), labels },
    parent: node.parent,
    section: node.section,
    origins: new Set(),
    fate: 'new',
    isPattern: true,
  };
}
