import type { Use } from './uses.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const attribute = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Tags, which stay as they are, at the odd places; the text between them at the even ones. */
const tags = /(<[^>]*>)/;

function markOne(html: string, { printed, longForm }: Use): string {
  const letters = new RegExp(`(?<![\\p{L}\\p{N}&])${printed}(?=[sS]?(?![\\p{L}\\p{N}&]))`, 'u');
  const pieces = html.split(tags);
  const at = pieces.findIndex((piece, index) => index % 2 === 0 && letters.test(piece));
  if (at === -1) return html;
  const abbr = `<abbr title="${attribute(longForm)}">${printed}</abbr>`;
  return pieces
    .with(
      at,
      (pieces[at] ?? '').replace(letters, () => abbr),
    )
    .join('');
}

/**
 * Marks abbreviations in a block's rendered words, each where it stands first; the words stay the same.
 * @param html rendered by Astro, so that every `<` begins a tag
 */
export function markUses(html: string, uses: readonly Use[] = []): string {
  return uses.reduce(markOne, html);
}
