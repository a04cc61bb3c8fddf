/**
 * Cuts a block's rendered children after its own words (`T`), so that what belongs to those words
 * can stand before the blocks nested in it.
 */
export function splitOwnText(html: string): { own: string; nested: string } {
  const cut = html.indexOf('</p>');
  const end = cut === -1 ? 0 : cut + '</p>'.length;
  return { own: html.slice(0, end).trim(), nested: html.slice(end).trim() };
}

/** The inside of a rendered `T`, for a heading, which may not hold a paragraph. */
export function innerText(html: string): string {
  return html
    .trim()
    .replace(/^<p data-text>/, '')
    .replace(/<\/p>$/, '');
}
