import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const mark = ' data-index="';
const script = /<script type="module" src="([^"]+)">/g;
/** What a bundled script has to have before it runs, by its name beside it. */
const needed = /(?:^|[;}\s])import(?:[^'"()]*?from)?["']\.\/([\w-]+\.js)["']/g;

/** The scripts that those of a page import, each once; not those that they fetch when a reader acts. */
function importedBy(folder: string, names: readonly string[]): string[] {
  const known = new Set(names);
  for (const name of known) {
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, other] of code.matchAll(needed)) known.add(other!);
  }
  return [...known].slice(new Set(names).size);
}

/** A link to each script that the scripts of a page import: its text waits for them. */
function preloads(html: string, siteDir: string, base: string): string {
  const addresses = [...html.matchAll(script)].map(([, address]) => address!);
  if (addresses.length === 0) return '';
  const folder = posix.dirname(addresses[0]!);
  const names = addresses.map((address) => address.slice(folder.length + 1));
  return importedBy(join(siteDir, folder.slice(base.length)), names)
    .map((name) => `<link rel="modulepreload" href="${folder}/${name}">`)
    .join('');
}

/**
 * Tells the search page, which is made before the index, what every search begins with, and what its scripts
 * import: both are asked for at once, rather than when what needs them is there.
 * @param page file of the search page in the site
 * @param base the address of the site's first page within its host
 * @param opening names of files in the index's folder
 * @throws Error where the page has no place for them
 */
export function tellOpening(
  siteDir: string,
  page: string,
  base: string,
  opening: readonly string[],
): void {
  const html = readFileSync(join(siteDir, page), 'utf8');
  if (html.split(mark).length !== 2) throw new Error(`${page} names no index once`);
  const names = opening.join(' ');
  if (/["&<>$]/.test(names)) throw new Error(`names of the index unfit for a page: ${names}`);
  const told = html
    .replace(mark, ` data-opening="${names}"${mark}`)
    .replace('</head>', `${preloads(html, siteDir, base)}</head>`);
  writeFileSync(join(siteDir, page), told);
}
