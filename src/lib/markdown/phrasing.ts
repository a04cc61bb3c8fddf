import type { PhrasingContent, Text } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { Block, Emphasis } from '../model/block.ts';

/** Signs of one UTF-16 unit of which every reader of Markdown says alike whether they are white space or punctuation. */
const plain = /^(?:[ -~\u00A0-\u024F\u2010-\u201F\u2022\u2026])?$/;

/** Whether a sign stands at an edge of which writers and readers of Markdown may think differently. */
function isUnsafeEdge(text: string, from: number, until: number): boolean {
  return [from - 1, from, until - 1, until].some((at) => !plain.test(text.charAt(at)));
}

/** A stretch of a block's words in a style; by a tag where marks might be taken for signs of the text. */
function styled(style: Emphasis['style'], text: Text, isUnsafe: boolean): PhrasingContent {
  if (!isUnsafe) return { type: style, children: [text] };
  return {
    type: 'mdxJsxTextElement',
    name: style === 'strong' ? 'strong' : 'em',
    attributes: [],
    children: [text],
  };
}

/** The stretch of a block's words between two offsets; marks of neighbours in a style would run together. */
function stretch({ text, emphasis }: Block, from: number, until: number): PhrasingContent {
  const node: Text = { type: 'text', value: text.slice(from, until) };
  const style = emphasis.find(({ start, end }) => start <= from && until <= end)?.style;
  if (style === undefined) return node;
  const touches = emphasis.some(
    ({ start, end }) => (start < from && from <= end) || (start <= until && until < end),
  );
  return styled(style, node, touches || isUnsafeEdge(text, from, until));
}

/** A block's words as inline nodes of MDX: emphasis and note markers at their offsets. */
export function phrasing(block: Block): PhrasingContent[] {
  const cuts = new Set([0, block.text.length]);
  block.emphasis.forEach(({ start, end }) => cuts.add(start).add(end));
  block.notes.forEach(({ at }) => cuts.add(at));
  const points = [...cuts].sort((a, b) => a - b);
  const nodes: PhrasingContent[] = [];
  points.forEach((from, index) => {
    for (const { at, to } of block.notes) {
      if (at === from) nodes.push({ type: 'footnoteReference', identifier: to, label: to });
    }
    const until = points[index + 1];
    if (until !== undefined && until !== from) nodes.push(stretch(block, from, until));
  });
  return nodes;
}
