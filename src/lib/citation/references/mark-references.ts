import { mentionsIn } from './mentions.ts';
import { mentionKey, type References } from './cross-references.ts';

/** Tags, which stay as they are, at the odd places; the text between them at the even ones. */
const tags = /(<[^>]*>)/;

function markText(text: string, id: string, { targets }: References): string {
  let marked = text;
  for (const mention of mentionsIn(text).reverse()) {
    const target = targets.get(mentionKey(mention));
    if (target === undefined || target === id) continue;
    const words = text.slice(mention.start, mention.end);
    const link = `<a href="#${target}">${words}</a>`;
    marked = marked.slice(0, mention.start) + link + marked.slice(mention.end);
  }
  return marked;
}

/**
 * Makes links of what a block's rendered words say of other places of the document; the words stay the same.
 * @param html rendered by Astro, so that every `<` begins a tag
 * @param id the block's anchor: what it says of itself is no link
 */
export function markReferences(html: string, id: string, references: References): string {
  if (references.targets.size === 0) return html;
  const pieces = html.split(tags);
  return pieces
    .map((piece, at) => (at % 2 === 0 ? markText(piece, id, references) : piece))
    .join('');
}
