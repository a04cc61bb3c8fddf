/** What a library costs as it grows, beside Starlight on the same documents: `npm run bench -- scale`. */
import { launch } from '../../../tests/browser/support/launch.ts';
import { buildLibrary, buildOther, type BuiltSite } from '../site/built-sites.ts';
import {
  copyDocuments,
  documentSets,
  reportsIn,
  type DocumentSet,
  type Selection,
} from '../site/document-set.ts';
import { firstSearches } from '../search/first-searches.ts';
import { addDocument, convertAgain, convertAnew } from '../site/built-library.ts';
import type { Cost } from '../measure/measure-process.ts';
import { starlight } from '../site/other-tool.ts';
import { optionsOf, runBenchmark } from '../measure/bench-options.ts';
import { medianCost, repeat } from '../measure/repeat.ts';
import { printAims, printMachine } from '../measure/report.ts';
import { scaleAims } from './scale-aims.ts';
import type { ScaleFigures } from './scale-figures.ts';
import { scaleTables } from './scale-tables.ts';
import { pickEvenly } from '../measure/statistics.ts';

const query = 'return home interviews';

const selections: Selection[] = [
  ['50', (files) => pickEvenly(files, 50)],
  ['all', (files) => files],
];

/** Adds the last report of the corpus to a library of all others. */
async function addOne(corpus: string): Promise<Cost> {
  const files = reportsIn(corpus);
  const set = copyDocuments('all-but-one', corpus, files.slice(0, -1));
  console.log('adding one document to a library of all others');
  await convertAnew(set);
  return addDocument(set, `${corpus}/${files.at(-1)}`);
}

/** Starlight's site of the same documents, or null where it can't be had. */
async function besides(ours: BuiltSite, runs: number): Promise<BuiltSite | null> {
  try {
    return await buildOther(starlight, ours, runs);
  } catch (error) {
    console.error(`Without Starlight: ${(error as Error).message}`);
    return null;
  }
}

async function measureSet(set: DocumentSet, runs: number): Promise<ScaleFigures> {
  console.log(`converting ${set.name}`);
  const anew = medianCost(await repeat(runs, () => convertAnew(set)));
  const again = medianCost(await repeat(runs, () => convertAgain(set)));
  const ours = await buildLibrary(set, runs);
  return { anew, again, ours, other: await besides(ours, runs), searches: new Map() };
}

async function searchAll(figures: readonly ScaleFigures[]): Promise<void> {
  const sites = figures.flatMap(({ ours, other }) => (other === null ? [ours] : [ours, other]));
  const browser = await launch();
  try {
    const found = await firstSearches(browser, sites, query, 7);
    figures.forEach(({ ours, other, searches }) => {
      for (const site of [ours, other]) {
        const figure = site === null ? undefined : found[sites.indexOf(site)];
        if (site !== null && figure !== undefined) searches.set(site.kind.name, figure);
      }
    });
  } finally {
    await browser.close();
  }
}

async function run(): Promise<void> {
  const { corpus, runs } = optionsOf(process.argv.slice(2), 3);
  printMachine();
  const figures: ScaleFigures[] = [];
  for (const set of documentSets(corpus, selections)) figures.push(await measureSet(set, runs));
  const added = corpus === null ? null : await addOne(corpus);
  await searchAll(figures);
  console.log(scaleTables(figures, added));
  printAims(scaleAims(figures, added));
}

process.exitCode = await runBenchmark(run);
