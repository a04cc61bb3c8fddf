import type { PhrasingContent, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Run } from '../../citation/citation-runs.ts';
import type { CitedBriefing } from './cited-briefing.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });

function phrase({ text: words, isTitle, href }: Run): PhrasingContent {
  if (href !== undefined) return { type: 'link', url: href, children: [text(words)] };
  return isTitle ? { type: 'emphasis', children: [text(words)] } : text(words);
}

function itemNodes(item: CitedBriefing['items'][number], number: number): RootContent[] {
  const words = text(item.text);
  if (item.kind === 'heading') return [{ type: 'heading', depth: 2, children: [words] }];
  if (item.kind === 'note') return [{ type: 'paragraph', children: [words] }];
  const [label, identifier] = [String(number), String(number)];
  const mark: PhrasingContent = { type: 'footnoteReference', identifier, label };
  const quotation: RootContent = {
    type: 'blockquote',
    children: [{ type: 'paragraph', children: [text(`“${item.text}”`), mark] }],
  };
  const cited = item.citation.map(phrase);
  return [
    quotation,
    {
      type: 'footnoteDefinition',
      identifier,
      label,
      children: [{ type: 'paragraph', children: cited }],
    },
  ];
}

/** A briefing as Markdown, each citation a footnote as GitHub, Pandoc and Obsidian read it. */
export function briefingMarkdown({ title, items }: CitedBriefing): string {
  const quoted = items.filter((item) => item.kind === 'paragraph');
  const nodes = items.flatMap((item) =>
    itemNodes(item, item.kind === 'paragraph' ? quoted.indexOf(item) + 1 : 0),
  );
  const notes = nodes.filter(({ type }) => type === 'footnoteDefinition');
  const body = nodes.filter(({ type }) => type !== 'footnoteDefinition');
  const heading: RootContent = { type: 'heading', depth: 1, children: [text(title)] };
  return toMarkdown(
    { type: 'root', children: [heading, ...body, ...notes] },
    { extensions: [gfmFootnoteToMarkdown()] },
  );
}
