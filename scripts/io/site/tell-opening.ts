import { readFileSync, writeFileSync } from 'node:fs';

const mark = ' data-index="';

/**
 * Tells the search page, which is made before the index, what every search begins with: it asks for it at once,
 * rather than when the head of the index and the program that reads it are there.
 * @param page file of the search page
 * @param opening names of files in the index's folder
 * @throws Error where the page has no place for them
 */
export function tellOpening(page: string, opening: readonly string[]): void {
  const html = readFileSync(page, 'utf8');
  if (html.split(mark).length !== 2) throw new Error(`${page} names no index once`);
  const names = opening.join(' ');
  if (/["&<>]/.test(names))
    throw new Error(`files of the index have names unfit for a page: ${names}`);
  writeFileSync(page, html.replace(mark, ` data-opening="${names}"${mark}`));
}
