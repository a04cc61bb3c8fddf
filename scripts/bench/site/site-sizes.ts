import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from '../measure/statistics.ts';

/** How a site's search is used. */
export interface SearchPage {
  /** Address of the page from which a reader searches. */
  path: string;
  /** What opens the field, and what is there once it is open; null where it always is. */
  opener: { button: string; opened: string } | null;
  field: string;
  /** A link to something found. */
  hit: string;
}

/** What kinds of files and pages the sites of a tool have. */
export interface SiteKind {
  name: string;
  search: SearchPage;
  /** Files of the search index, by path in the built site. */
  index: RegExp;
  /** Pages of reports, by path in the built site. */
  report: RegExp;
}

export interface SiteSizes {
  /** Median of the pages of reports, compressed, bytes. */
  page: number;
  indexFiles: number;
  indexBytes: number;
}

/** Measures a built site, before copies for a web server are put beside its files. */
export function sizesOf(site: string, { index, report }: SiteKind): SiteSizes {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.gz'))
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).replaceAll(sep, '/'));
  const indexed = paths.filter((path) => index.test(path));
  const pages = paths.filter((path) => report.test(path));
  return {
    page: median(
      pages.map((path) => gzipSync(readFileSync(join(site, path)), { level: 9 }).length),
    ),
    indexFiles: indexed.length,
    indexBytes: indexed.reduce((sum, path) => sum + statSync(join(site, path)).size, 0),
  };
}
