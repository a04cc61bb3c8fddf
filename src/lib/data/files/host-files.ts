import type { Place } from '../../url.ts';

/** What a page can't say of itself, or only says in its own head: for every answer of a host. */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': "frame-ancestors 'self'",
} as const;

const forGood = 'public, max-age=31536000, immutable';

/** Whose names change with their content: styles and scripts, and what an index of search consists of. */
const lasting = /^(?:_astro|pagefind\/[^/]+)\/./;

/**
 * For how long a file may be shown as it is. Without a word a browser would guess, and show a paragraph as it was
 * before a correction.
 * @param path within the site, without a slash before it
 */
export function cacheControlOf(path: string): string {
  return lasting.test(path) ? forGood : 'no-cache';
}

/**
 * `_headers`, by which Netlify and Cloudflare Pages know what to send: what may be cached for good, and what a page
 * can't say of itself. All else they have browsers ask for again by themselves, and a second word on it would be sent
 * beside the first.
 * @param folder the folder of the search index, within the site, with a slash at its end
 */
export function headersFile({ base }: Pick<Place, 'base'>, folder: string): string {
  const all = Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`);
  const rules: [string, string[]][] = [
    [`${base}*`, all],
    ...['_astro/', folder].map((one): [string, string[]] => [
      `${base}${one}*`,
      [`Cache-Control: ${forGood}`],
    ]),
  ];
  return rules
    .map(([path, lines]) => [path, ...lines.map((line) => `  ${line}`), ''].join('\n'))
    .join('\n');
}

/** `_redirects` of the same hosts: a library under a path is found without its slash, too. Null where it has the host to itself. */
export function redirectsFile({ base }: Pick<Place, 'base'>): string | null {
  return base === '/' ? null : `${base.slice(0, -1)} ${base} 301\n`;
}
