import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { readFile, type Site } from '../../scripts/check-site/read-site.ts';
import { builtSites } from './built-sites.ts';

const feedsOf = (site: Site) => [...site.files].filter((file) => /^feeds\/.+\.xml$/.test(file));
const publicSite = builtSites.find(({ origin }) => origin !== null)!;

/** Where an absolute address leads that is not a page or an element of the site. */
function isLost(site: Site, address: string): boolean {
  const url = new URL(address);
  const file = url.pathname.slice(site.base.length);
  if (url.origin !== site.origin || !url.pathname.startsWith(site.base)) return true;
  if (!file.endsWith('/') && file !== '') return !site.files.has(file);
  const page = site.pages.get(`${file}index.html`);
  return page === undefined || (url.hash !== '' && !page.ids.has(url.hash.slice(1)));
}

describe('feeds', () => {
  it('are there for all documents, changes, each theme and each council, where there is an origin', () => {
    const folders = (below: string) =>
      [...publicSite.pages.keys()].flatMap(
        (file) => new RegExp(`^${below}/([^/]+)/index\\.html$`).exec(file)?.[1] ?? [],
      );
    const expected = [
      'feeds/all.xml',
      'feeds/changes.xml',
      ...folders('themes').map((slug) => `feeds/themes/${slug}.xml`),
      ...folders('authorities').map((slug) => `feeds/authorities/${slug}.xml`),
    ];
    expect(feedsOf(publicSite).sort()).toEqual(expected.sort());
    const silent = builtSites.find(({ origin }) => origin === null);
    expect(silent === undefined ? [] : feedsOf(silent)).toEqual([]);
  });

  it.each(feedsOf(publicSite))('%s leads to what is there, and names no entry twice', (file) => {
    const feed = parseAtomFeed(readFile(publicSite, file));
    const own = publicSite.origin! + publicSite.base + file;
    expect(feed.links).toContainEqual({ rel: 'self', href: own });
    const entries = feed.entries ?? [];
    const inside = entries.flatMap(({ content }) =>
      [...(content?.value ?? '').matchAll(/href="([^"]+)"/g)].map((match) => match[1]!),
    );
    const links = [...(feed.links ?? []), ...entries.flatMap((entry) => entry.links ?? [])];
    const all = [...links.map(({ href }) => href!), ...inside];
    expect(all.filter((address) => isLost(publicSite, address))).toEqual([]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { updated } of [feed, ...entries]) expect(updated).toMatch(/^20\d\d-/);
  });

  it('are told to programs on the pages that they belong to', () => {
    const told = (path: string) =>
      publicSite.pages
        .get(`${path}index.html`)!
        .root.querySelector('link[type="application/atom+xml"]')
        ?.getAttribute('href');
    expect(told('')).toBe('/inspections/feeds/all.xml');
    expect(told('reports/')).toBe('/inspections/feeds/all.xml');
    expect(told('themes/supervision/')).toBe('/inspections/feeds/themes/supervision.xml');
    expect(told('authorities/york/')).toBe('/inspections/feeds/authorities/york.xml');
    expect(told('changes/')).toBe('/inspections/feeds/changes.xml');
    expect(told('about/')).toBeUndefined();
  });
});
