import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What files of a site are for, by their paths; the first that fits counts. */
const sorts: readonly [name: string, fits: RegExp][] = [
  ['source files', /(?:^|\/)source\.[a-z0-9.]+$/],
  ['search index', /^pagefind\//],
  ['all paragraphs as tables', /^data\/paragraphs[^/]*$/],
  ['data of each document', /^data\/(?:reports|related|wording)\/|^data\/anchors\.json$/],
  ['data of each theme', /^data\/themes|^themes\/[^/]+\/passages\.json$/],
  ['pages of themes', /^themes\/[^/]+\/(?:page\/.*)?[^/]*\.html$/],
  ['pages of themes at councils', /^themes\/[^/]+\/[^/]+\/index\.html$/],
  ['documents as Markdown and text', /^reports\/[^/]+\/report\.(?:md|txt)$/],
  ['pages of documents', /^reports\/[^/]+\/(?:index\.html|text\/)/],
  ['feeds', /^feeds\//],
];
const others = 'all else';

/** What the files of one sort come to. */
export interface SortWeight {
  sort: string;
  files: number;
  bytes: number;
}

/** What a file of a site is for, by its path. */
export function sortOf(path: string): string {
  return sorts.find(([, fits]) => fits.test(path))?.[0] ?? others;
}

/** Weighs the files of a built site by what they are for, the heaviest first. */
export function weighSite(site: string): SortWeight[] {
  const weights = new Map<string, SortWeight>();
  const files = readdirSync(site, { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of files.filter((entry) => entry.isFile())) {
    const file = join(parentPath, name);
    const sort = sortOf(relative(site, file).replaceAll(sep, '/'));
    const weight = weights.get(sort) ?? { sort, files: 0, bytes: 0 };
    weight.files += 1;
    weight.bytes += statSync(file).size;
    weights.set(sort, weight);
  }
  return [...weights.values()].sort((a, b) => b.bytes - a.bytes);
}
