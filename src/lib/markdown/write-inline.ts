import type { PhrasingContent } from 'mdast';
import type { Block, Emphasis } from '../model/block.ts';

type Inline = Pick<Block, 'text' | 'emphasis' | 'notes'>;

function wrapped(text: string, over: readonly Emphasis[]): PhrasingContent {
  const nodes = over.reduce<PhrasingContent>(
    (child, { style }) => ({ type: style, children: [child] }),
    { type: 'text', value: text },
  );
  return nodes;
}

/**
 * A block's text as mdast phrasing content: its emphasis kept, each footnote's marker a reference.
 * @param noteIdentifier takes the anchor of a footnote and gives the identifier of its definition
 */
export function inlineContent(
  { text, emphasis, notes }: Inline,
  noteIdentifier: (anchor: string) => string,
): PhrasingContent[] {
  const edges = [0, text.length, ...emphasis.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set([...edges, ...notes.map(({ at }) => at)])].sort((a, b) => a - b);
  return cuts.flatMap((cut, index) => {
    const markers: PhrasingContent[] = notes
      .filter(({ at }) => at === cut)
      .map(({ to }) => ({ type: 'footnoteReference', identifier: noteIdentifier(to) }));
    const end = cuts[index + 1];
    if (end === undefined) return markers;
    const over = emphasis.filter((span) => span.start <= cut && span.end >= end);
    return [...markers, wrapped(text.slice(cut, end), over)];
  });
}
