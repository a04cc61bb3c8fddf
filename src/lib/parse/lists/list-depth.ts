import type { Segment } from '../../model/segment.ts';

/**
 * Gives list items their depth where the conversion lost it: an item whose mark was lost belongs to the
 * list before it or one inside it, and a run of items with another mark after an item that ends in a colon is its list.
 */
export function settleDepths(segments: readonly Segment[]): Segment[] {
  let before: Segment | null = null;
  let opener: { depth: number; bullet: string | null } | null = null;
  return segments.map((segment) => {
    if (segment.shape === 'note' || segment.shape === 'rule') return segment;
    if (segment.shape !== 'item' || segment.bullet === null) {
      before = opener = null;
      return segment;
    }
    const previous: Segment | null = before;
    let depth = segment.depth;
    const lostMark = segment.bullet === '' && segment.labels.length === 0;
    if (lostMark && previous !== null) depth = Math.max(depth, previous.depth);
    else if (opener !== null && opener.bullet !== segment.bullet)
      depth = Math.max(depth, opener.depth + 1);
    else opener = null;
    const settled: Segment = { ...segment, depth };
    if (settled.text.endsWith(':') && segment.bullet === '■')
      opener = { depth, bullet: segment.bullet };
    before = settled;
    return settled;
  });
}
