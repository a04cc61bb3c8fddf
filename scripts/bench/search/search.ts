/** What a search costs a reader, beside Starlight and VitePress: `npm run bench -- search`. */
import type { Browser } from 'playwright-core';
import { launch } from '../../../tests/browser/support/launch.ts';
import { buildLibrary, buildOther, type BuiltSite } from '../site/built-sites.ts';
import { documentSets, type DocumentSet, type Selection } from '../site/document-set.ts';
import { firstSearches, whileServed } from './first-searches.ts';
import { convertAnew } from '../site/built-library.ts';
import type { Observed } from './observe-results.ts';
import { starlight, vitepress } from '../site/other-tool.ts';
import { optionsOf, runBenchmark } from '../measure/bench-options.ts';
import { printAims, printMachine } from '../measure/report.ts';
import { searchAims, searchTables, type SearchFigures } from './search-figures.ts';
import { searchTimes } from './open-search-page.ts';

/** What readers of inspection reports look for. */
const queries = [
  'return home interviews',
  'supervision',
  'care leavers',
  'thresholds',
  'child sexual exploitation',
  'early help',
  'quality of assessments',
  'drift and delay',
  'pathway plans',
  'staying put',
  'private fostering',
  'caseloads',
  'quality assurance',
  'social workers',
  'missing children',
  'domestic abuse',
  'independent reviewing officers',
  'performance information',
  'adoption',
  'health assessments',
];

const selections: Selection[] = [['100', (files) => files.slice(0, 100)]];

/** The sites of one set; what can't be had is said and left out. */
async function sitesOf(set: DocumentSet): Promise<BuiltSite[]> {
  await convertAnew(set);
  const ours = await buildLibrary(set, 1);
  const sites = [ours];
  for (const tool of [starlight, vitepress]) {
    try {
      sites.push(await buildOther(tool, ours, 1));
    } catch (error) {
      console.error(`Without ${tool.name}: ${(error as Error).message}`);
    }
  }
  return sites;
}

/** Every query on every site, one site after another. */
function timesOf(browser: Browser, sites: readonly BuiltSite[]): Promise<Observed[][]> {
  return whileServed(sites, async (served) => {
    const times: Observed[][] = [];
    for (const [at, { kind }] of sites.entries()) {
      const site = served[at];
      if (site) times.push(await searchTimes(browser, site, kind.search, queries));
    }
    return times;
  });
}

async function measureAll(sites: readonly BuiltSite[], runs: number): Promise<SearchFigures[]> {
  const browser = await launch();
  try {
    const first = await firstSearches(browser, sites, queries[0] as string, runs);
    const times = await timesOf(browser, sites);
    return sites.map((site, at) => ({ site, first: first[at]!, times: times[at]! }));
  } finally {
    await browser.close();
  }
}

async function run(): Promise<void> {
  const { corpus, runs } = optionsOf(process.argv.slice(2), 7);
  printMachine();
  const sites: BuiltSite[] = [];
  for (const set of documentSets(corpus, selections)) sites.push(...(await sitesOf(set)));
  const figures = await measureAll(sites, runs);
  console.log(searchTables(figures));
  printAims(searchAims(figures));
}

process.exitCode = await runBenchmark(run);
