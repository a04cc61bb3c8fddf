import type { Browser } from 'playwright-core';
import { firstSearch, type FirstSearch } from './open-search-page.ts';
import { serveCompressed, type Served, type ServedFolder } from './serve-compressed.ts';
import type { SiteKind } from '../site/site-sizes.ts';
import { medianOf } from '../measure/statistics.ts';

/** A built site that is to be searched. */
export interface SearchedSite {
  kind: SiteKind;
  documents: number;
  site: string;
}

/** Medians of several first searches, each by a reader who has nothing cached. */
export interface FirstSearchFigures {
  requests: number;
  bytes: number;
  bytesWithoutFonts: number;
  /** Without fonts, the page itself, its styles and pictures: the search and its program. */
  bytesOfSearch: number;
  /** Milliseconds from the start of loading the page. */
  first: number;
  settled: number;
  hits: number;
}

const isFont = /\.woff2?$/;
const isPage = /(\/|\.html|\.css|\.svg|\.ico|\.png)$/;

function sum(served: readonly Served[], except: readonly RegExp[]): number {
  return served
    .filter(({ path }) => !except.some((pattern) => pattern.test(path.replace(/\?.*/, ''))))
    .reduce((total, { bytes }) => total + bytes, 0);
}

function figuresOf(runs: readonly FirstSearch[]): FirstSearchFigures {
  return {
    requests: medianOf(runs, ({ served }) => served.length),
    bytes: medianOf(runs, ({ served }) => sum(served, [])),
    bytesWithoutFonts: medianOf(runs, ({ served }) => sum(served, [isFont])),
    bytesOfSearch: medianOf(runs, ({ served }) => sum(served, [isFont, isPage])),
    first: medianOf(runs, ({ first }) => first),
    settled: medianOf(runs, ({ settled }) => settled),
    hits: medianOf(runs, ({ hits }) => hits),
  };
}

/** Serves sites side by side for as long as something is done with them. */
export async function whileServed<Result>(
  sites: readonly SearchedSite[],
  action: (served: ServedFolder[]) => Promise<Result>,
): Promise<Result> {
  const served = await Promise.all(sites.map(({ site }) => serveCompressed(site)));
  try {
    return await action(served);
  } finally {
    served.forEach((one) => one.close());
  }
}

/**
 * Searches each site for the first time, several times, the sites taking turns.
 * The first round warms the browser and is not counted.
 */
export async function firstSearches(
  browser: Browser,
  sites: readonly SearchedSite[],
  query: string,
  rounds: number,
): Promise<FirstSearchFigures[]> {
  return whileServed(sites, async (served) => {
    const runs: FirstSearch[][] = sites.map(() => []);
    for (let round = 0; round <= rounds; round++) {
      for (const [at, { kind }] of sites.entries()) {
        const run = await firstSearch(browser, served[at] as ServedFolder, kind.search, query);
        if (round > 0) runs[at]?.push(run);
      }
    }
    return runs.map(figuresOf);
  });
}
