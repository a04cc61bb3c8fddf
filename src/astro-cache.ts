/**
 * Where Astro keeps what it remembers of a library's content, which must not reach another's pages.
 * @param content the library's content folder
 */
export function astroCacheOf(content: string): string {
  if (content === 'content') return 'node_modules/.astro';
  const caches = process.env['CACHE_DIR'] ?? '.cache';
  return `${caches}/astro/${content.replace(/[^\w-]+/g, '-')}`;
}
