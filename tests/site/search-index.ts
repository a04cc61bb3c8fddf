import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { loadFacets } from '../../src/client/search/facet-index.ts';
import { find } from '../../src/client/search/find.ts';
import type { Pagefind } from '../../src/client/search/pagefind.ts';
import { checkPhrases, leadWithVerbatim, readHits } from '../../src/client/search/read-hits.ts';
import type { FacetIndex } from '../../src/lib/search/facets.ts';
import { parseQuery } from '../../src/lib/search/query.ts';

/** A built index, asked as the search page asks it. */
export interface SearchIndex {
  /** The addresses of the first hits, `slug#anchor`, best first. */
  ask(typed: string, count?: number): Promise<string[]>;
  /** What all paragraphs found can be narrowed down by. */
  facets: FacetIndex;
  /** The address of every paragraph by its id in the index. */
  addresses: Map<string, string>;
}

function serveFrom(folder: string): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.replace(/\?.*$/, '').replace(/^.*\/pagefind\//, '');
    return new Response(await readFile(join(folder, file)));
  });
}

/** Opens the index of a built site. */
export async function openIndex(siteDir: string): Promise<SearchIndex> {
  const folder = join(process.cwd(), siteDir, 'pagefind');
  serveFrom(folder);
  const library = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
    createInstance(options: object): Pagefind;
  };
  const pagefind = library.createInstance({ noWorker: true, basePath: '/pagefind/' });
  const addressesOf = async (typed: string, count: number) => {
    const query = parseQuery(typed);
    const { candidates } = await find(pagefind, query);
    const checked = await checkPhrases(candidates, query);
    const leading = await leadWithVerbatim(checked.candidates, query);
    const hits = await readHits(leading.slice(0, count), query);
    return hits.map(({ place }, index) => ({
      id: leading[index]!.id,
      address: `${place.report}#${place.anchor}`,
    }));
  };
  const all = await addressesOf('', Infinity);
  return {
    ask: async (typed, count = 10) =>
      (await addressesOf(typed, count)).map(({ address }) => address),
    facets: await loadFacets(pagefind),
    addresses: new Map(all.map(({ id, address }) => [id, address])),
  };
}
