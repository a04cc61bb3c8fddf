import type { PdfNode } from '../../../model/pdf-page.ts';

/** Pieces of marked content that a tree names. */
export function marksIn(node: PdfNode): string[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [child] : marksIn(child)));
}
