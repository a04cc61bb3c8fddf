/** What a search costs a reader, beside Starlight and VitePress: `npm run bench -- search`. */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launch } from '../../tests/browser/launch.ts';
import { buildLibrary, buildOther, type BuiltSite } from './built-sites.ts';
import { copyDocuments, ownDocuments, reportsIn, type DocumentSet } from './document-set.ts';
import { firstSearches, whileServed } from './first-searches.ts';
import { convertAnew } from './library.ts';
import type { Observed } from './observe-results.ts';
import { starlight, vitepress } from './other-tool.ts';
import { printAims, printMachine } from './report.ts';
import { searchAims, searchTables, type SearchFigures } from './search-figures.ts';
import { searchTimes } from './search-page.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env['CORPUS_DIR'] ?? '' },
    rounds: { type: 'string', default: '7' },
  },
});

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

/** The documents of the repository and the first hundred of the corpus; without a corpus, the first only. */
function documentSets(): DocumentSet[] {
  if (values.corpus === '') {
    console.log(
      'Only the library’s own documents: set CORPUS_DIR to a folder of reports for more.\n',
    );
    return [ownDocuments];
  }
  return [
    ownDocuments,
    copyDocuments('100', values.corpus, reportsIn(values.corpus).slice(0, 100)),
  ];
}

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

async function measureAll(sites: readonly BuiltSite[]): Promise<SearchFigures[]> {
  const browser = await launch();
  try {
    const first = await firstSearches(browser, sites, queries[0] as string, Number(values.rounds));
    const times = await timesOf(browser, sites);
    return sites.map((site, at) => ({ site, first: first[at]!, times: times[at]! }));
  } finally {
    await browser.close();
  }
}

printMachine();
const sites: BuiltSite[] = [];
for (const set of documentSets()) sites.push(...(await sitesOf(set)));
const figures = await measureAll(sites);
console.log(searchTables(figures));
printAims(searchAims(figures));
