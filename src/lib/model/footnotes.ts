import type { DraftBlock } from './draft.ts';

/** The block whose text bears a footnote's marker: the nearest one before the note, else after it; or null. */
export function bearerOf(blocks: readonly DraftBlock[], note: number): number | null {
  const label = normalMarker((blocks[note] as DraftBlock).labels[0] ?? '');
  const bears = (block: DraftBlock) =>
    block.markers.some(({ marker }) => normalMarker(marker) === label);
  const before = blocks.slice(0, note).findLastIndex(bears);
  if (before >= 0) return before;
  const after = blocks.findIndex((block, index) => index > note && bears(block));
  return after < 0 ? null : after;
}

/** A marker's number whatever its sign: "¹" and "1" are one. */
export function normalMarker(marker: string): string {
  return marker.normalize('NFKC').trim();
}
