import type { Place } from '../../url.ts';

/** What a page can't say of itself, or only says in its own head: for every answer of a host. */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': "frame-ancestors 'self'",
} as const;

const forGood = 'Cache-Control: public, max-age=31536000, immutable';

/**
 * `_headers`, by which Netlify and Cloudflare Pages know what to send: what may be cached for good, and what a page
 * can't say of itself.
 */
export function headersFile({ base }: Pick<Place, 'base'>): string {
  const all = Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`);
  const rules: [string, string[]][] = [
    [`${base}*`, all],
    [`${base}_astro/*`, [forGood]],
  ];
  return rules
    .map(([path, lines]) => [path, ...lines.map((line) => `  ${line}`), ''].join('\n'))
    .join('\n');
}

/** `_redirects` of the same hosts: a library under a path is found without its slash, too. Null where it has the host to itself. */
export function redirectsFile({ base }: Pick<Place, 'base'>): string | null {
  return base === '/' ? null : `${base.slice(0, -1)} ${base} 301\n`;
}
