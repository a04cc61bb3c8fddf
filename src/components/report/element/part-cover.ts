/** Start of the element of a block, among others that stand at the same depth; in a text, the signs of a tag are entities. */
const startOf = (id: string): RegExp =>
  new RegExp(`(?:<p><a[^<]*</a></p>|<p>page [^<]*</p>)?(?:<ul>)?<(?:div|li)[^<>]* id="${id}"`, 'u');

/**
 * Parts a rendered text where its cover ends, the mark of a page that begins there with what follows.
 * @param first id of the block that follows the cover; null where there is none
 * @returns both parts; the cover is empty where that block isn't found
 */
export function partCover(html: string, first: string | null): { cover: string; rest: string } {
  const at = first === null ? -1 : html.search(startOf(first));
  return at <= 0 ? { cover: '', rest: html } : { cover: html.slice(0, at), rest: html.slice(at) };
}
