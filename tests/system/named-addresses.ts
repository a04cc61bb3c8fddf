import { readdirSync } from 'node:fs';
import { readSite } from '../../scripts/check-site/read-site.ts';
import { pageReferences } from '../../scripts/check-site/references.ts';
import { sites } from '../../scripts/verify/sites.ts';

/** The site that was built for a path. */
export const subPathSite = sites.find((site) => site.base !== '/')!;

/** Its pages. */
export const builtSite = readSite(subPathSite.dir, subPathSite.base, subPathSite.origin);

/** Every internal address that a page names, without its fragment. */
export function namedAddresses(): string[] {
  const named = [...builtSite.pages.values()]
    .filter(({ file }) => file !== '404.html')
    .flatMap(pageReferences)
    .map(({ value, from }) => new URL(value, builtSite.origin + from))
    .filter((url) => url.origin === builtSite.origin)
    .map(({ pathname, search }) => pathname + search);
  return [...new Set(named)].sort();
}

/** One file of each kind, as a page or a reader asks for it, below the base path. */
export function oneOfEachKind(): string[] {
  const asset = namedAddresses().find((one) => one.includes('/_astro/'))!;
  const [version] = readdirSync(`${subPathSite.dir}/pagefind`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return [
    '',
    'reports/york-2016-sif/',
    'data/reports.json',
    'offline-worker.js',
    'pagefind/head.pack',
    `pagefind/${version}/measures.pack`,
    asset.slice(subPathSite.base.length),
  ];
}
