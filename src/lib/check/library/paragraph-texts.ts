import type { CheckedDocument } from './library-reader.ts';

/** A block and the blocks that it encloses, in reading order. */
function under(
  document: Pick<CheckedDocument, 'blocks'>,
  id: string,
): CheckedDocument['blocks'][number][] {
  const inside = new Set([id]);
  return document.blocks.filter((block) => {
    const isInside = inside.has(block.id) || (block.parent !== null && inside.has(block.parent));
    if (isInside) inside.add(block.id);
    return isInside;
  });
}

/** The words of a paragraph with those of what it encloses, as its fingerprint is taken of them. */
export function textUnder(document: Pick<CheckedDocument, 'blocks'>, id: string): string {
  return under(document, id)
    .map(({ text }) => text)
    .join('\n');
}
