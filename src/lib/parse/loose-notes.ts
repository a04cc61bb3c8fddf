import { superscript } from '../markdown/read-inline.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DraftBlock } from '../model/draft.ts';
import { bearerOf, normalMarker } from '../model/footnotes.ts';

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

interface Kept {
  blocks: DraftBlock[];
  diagnostics: Diagnostic[];
}

function warning(rule: string, message: string, file: string, block: DraftBlock): Diagnostic {
  const { page, line } = block;
  return { rule, message, source: file, page, line, severity: 'warning' };
}

const markerOf = (note: DraftBlock): string => normalMarker(note.labels[0] ?? '');

/** Footnotes that no text calls become paragraphs; of two notes for one marker the second has none. */
function withCalledNotes(drafts: readonly DraftBlock[], file: string): Kept {
  const diagnostics: Diagnostic[] = [];
  const taken = new Set<string>();
  const blocks = drafts.map((block, index) => {
    if (block.kind !== 'footnote') return block;
    const bearer = bearerOf(drafts, index);
    const call = `${bearer} ${markerOf(block)}`;
    const isCalled = bearer !== null && !taken.has(call);
    taken.add(call);
    if (isCalled) return block;
    const message = `No text bears the marker of footnote ${block.labels[0] ?? ''} for it; it stands as a paragraph.`;
    diagnostics.push(warning('footnote-without-marker', message, file, block));
    return asParagraph(block);
  });
  return { blocks, diagnostics };
}

/** The markers that call a footnote, by the index of the block that bears them. */
function callsOf(blocks: readonly DraftBlock[]): Map<number, Set<string>> {
  const calls = new Map<number, Set<string>>();
  blocks.forEach((block, index) => {
    const bearer = block.kind === 'footnote' ? bearerOf(blocks, index) : null;
    if (bearer === null) return;
    calls.set(bearer, (calls.get(bearer) ?? new Set()).add(markerOf(block)));
  });
  return calls;
}

/** A block with some of its markers as text again, from the last to the first. */
function withMarkersAsText(block: DraftBlock, loose: DraftBlock['markers']): DraftBlock {
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
}

/**
 * Keeps as text what looks like a footnote's marker or a footnote and is none: a superscript that calls no
 * footnote of the document goes back where it stood, a footnote that no text calls stands as a paragraph.
 */
export function keepUncalledMarkers(drafts: readonly DraftBlock[], file: string): Kept {
  const { blocks, diagnostics } = withCalledNotes(drafts, file);
  const calls = callsOf(blocks);
  const kept = blocks.map((block, index) => {
    const isLoose = ({ marker }: { marker: string }) =>
      calls.get(index)?.has(normalMarker(marker)) !== true;
    const loose = block.markers.filter(isLoose);
    if (loose.length === 0) return block;
    for (const { marker } of loose) {
      const message = `The marker “${marker}” calls no footnote of the document; it is kept as text.`;
      diagnostics.push(warning('marker-without-footnote', message, file, block));
    }
    return withMarkersAsText(block, loose);
  });
  return { blocks: kept, diagnostics };
}
