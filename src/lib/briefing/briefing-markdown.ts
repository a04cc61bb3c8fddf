import { escapeMarkdown } from '../citation/citation-runs.ts';
import { versionedPath } from '../url.ts';
import type { Briefing, BriefingItem } from './briefing.ts';

function itemText(item: BriefingItem, root: string): string {
  if (item.kind === 'heading') return `## ${escapeMarkdown(item.text)}`;
  if (item.kind === 'note') return escapeMarkdown(item.text);
  const lines = item.text.split('\n').map((line) => `> ${escapeMarkdown(line)}`);
  const address = root + versionedPath(item.slug, item.anchor, item.hash);
  return `${lines.join('\n>\n')}\n\n<${address}>`;
}

/**
 * A briefing as Markdown, each quotation with its versioned address.
 * @param root absolute address of the library, with a slash at its end
 */
export function markdownBriefing({ title, items }: Briefing, root: string): string {
  const parts = [`# ${escapeMarkdown(title)}`, ...items.map((item) => itemText(item, root))];
  return `${parts.join('\n\n')}\n`;
}
