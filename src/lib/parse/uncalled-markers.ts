import { bearerOf, normalMarker } from '../anchor/name-anchors.ts';
import { superscript } from '../markdown/read-inline.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DraftBlock } from '../model/draft.ts';

function putBack(block: DraftBlock, at: number, marker: string): DraftBlock {
  const moved = (offset: number) => (offset > at ? offset + marker.length : offset);
  return {
    ...block,
    text: block.text.slice(0, at) + marker + block.text.slice(at),
    emphasis: block.emphasis.map((one) => ({
      ...one,
      start: moved(one.start),
      end: moved(one.end),
    })),
  };
}

/** A footnote whose marker no text bears can't stand at its marker: it is a paragraph where it was printed. */
function asParagraph(block: DraftBlock): DraftBlock {
  const label = `${superscript(block.labels.join(' '))} `;
  const markers = block.markers.map((one) => ({ ...one, at: one.at + label.length }));
  return {
    ...block,
    kind: 'paragraph',
    labels: [],
    text: label + block.text,
    emphasis: [],
    markers,
    parent: null,
  };
}

/** A superscript that calls no footnote of the document is part of the text: it goes back where it stood. */
export function keepUncalledMarkers(drafts: readonly DraftBlock[], file: string) {
  const diagnostics: Diagnostic[] = [];
  const taken = new Set<string>();
  const blocks = drafts.map((block, index) => {
    if (block.kind !== 'footnote') return block;
    const bearer = bearerOf(drafts, index);
    const call = `${bearer} ${normalMarker(block.labels[0] ?? '')}`;
    const isCalled = bearer !== null && !taken.has(call);
    taken.add(call);
    if (isCalled) return block;
    const message = `No text bears the marker of footnote ${block.labels[0] ?? ''} for it; it stands as a paragraph.`;
    diagnostics.push({
      rule: 'footnote-without-marker',
      message,
      source: file,
      page: block.page,
      line: block.line,
      severity: 'warning',
    });
    return asParagraph(block);
  });
  const called = new Map<number, Set<string>>();
  blocks.forEach((block, index) => {
    const bearer = block.kind === 'footnote' ? bearerOf(blocks, index) : null;
    if (bearer === null) return;
    called.set(bearer, (called.get(bearer) ?? new Set()).add(normalMarker(block.labels[0] ?? '')));
  });
  const kept = blocks.map((block, index) => {
    const loose = block.markers.filter(
      ({ marker }) => called.get(index)?.has(normalMarker(marker)) !== true,
    );
    if (loose.length === 0) return block;
    for (const { marker } of loose) {
      const message = `The marker “${marker}” calls no footnote of the document; it is kept as text.`;
      const { page, line } = block;
      diagnostics.push({
        rule: 'marker-without-footnote',
        message,
        source: file,
        page,
        line,
        severity: 'warning',
      });
    }
    const markers = block.markers.filter((one) => !loose.includes(one));
    return loose.toReversed().reduce<DraftBlock>(
      (one, { at, marker }) => {
        const shifted = one.markers.map((other) =>
          other.at > at ? { ...other, at: other.at + marker.length } : other,
        );
        return { ...putBack(one, at, superscript(marker)), markers: shifted };
      },
      { ...block, markers },
    );
  });
  return { blocks: kept, diagnostics };
}
