import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** One page of a built site. */
export interface Page {
  /** File, from the folder of the site. */
  file: string;
  /** Root-relative address, base path included. */
  address: string;
  html: string;
  root: HTMLElement;
  ids: Set<string>;
}

/** A built site as its files. */
export interface Site {
  dir: string;
  base: string;
  origin: string | null;
  /** Every file, from the folder of the site. */
  files: Set<string>;
  /** Pages by file. */
  pages: Map<string, Page>;
}

/** What is wrong, and where. */
export interface Finding {
  rule: string;
  file: string;
  detail: string;
}

/**
 * Reads a built site.
 * @param base with slashes at both ends
 * @throws if the folder can't be read
 */
export function readSite(dir: string, base: string, origin: string | null): Site {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(posix.relative(dir, entry.parentPath), entry.name))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => parsePage(file, base, readFileSync(posix.join(dir, file), 'utf8')));
  return {
    dir,
    base,
    origin,
    files: new Set(files),
    pages: new Map(pages.map((page) => [page.file, page])),
  };
}

/** Parses one page; `file` from the folder of the site. */
export function parsePage(file: string, base: string, html: string): Page {
  const root = parse(html, { comment: false });
  const ids = root.querySelectorAll('[id]').map((element) => element.getAttribute('id')!);
  return {
    file,
    address: base + file.replace(/(^|\/)index\.html$/, '$1'),
    html,
    root,
    ids: new Set(ids),
  };
}

/** Text of one of the site's files. @throws if it isn't there */
export function readFile(site: Site, file: string): string {
  return readFileSync(posix.join(site.dir, file), 'utf8');
}
