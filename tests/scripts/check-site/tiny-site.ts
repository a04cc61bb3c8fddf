import { parsePage, type Site } from '../../../scripts/check-site/read-site.ts';

export const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; base-uri 'self'; form-action 'self'";

/** A sound page with `body` in it. */
export function pageOf(body: string, csp = policy): string {
  return `<html lang="en-GB"><head><meta http-equiv="content-security-policy" content="${csp}"><title>T</title></head><body><main><h1>T</h1>${body}</main></body></html>`;
}

/** A site of a few pages that exists in memory only; the last argument names further files. */
export function tinySite(pages: Record<string, string>, others: string[] = []): Site {
  const base = '/base/';
  const parsed = Object.entries(pages).map(([file, html]) => parsePage(file, base, html));
  return {
    dir: '/nowhere',
    base,
    origin: 'https://library.example',
    files: new Set([...Object.keys(pages), ...others]),
    pages: new Map(parsed.map((page) => [page.file, page])),
  };
}
