/** What a library costs as it grows, beside Starlight on the same documents: `npm run bench -- scale`. */
import { parseArgs } from 'node:util';
import { launch } from '../../tests/browser/launch.ts';
import { buildLibrary, buildOther, medianCost, type BuiltSite } from './built-sites.ts';
import { copyDocuments, ownDocuments, reportsIn, type DocumentSet } from './document-set.ts';
import { firstSearches } from './first-searches.ts';
import { addDocument, convertAgain, convertAnew } from './library.ts';
import type { Cost } from './measure-process.ts';
import { starlight } from './other-tool.ts';
import { printAims, printMachine } from './report.ts';
import { scaleAims, scaleTables, type ScaleFigures } from './scale-figures.ts';
import { pickEvenly } from './statistics.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env['CORPUS_DIR'] ?? '' },
    runs: { type: 'string', default: '3' },
  },
});
const runs = Number(values.runs);
const query = 'return home interviews';

/** The documents of the repository, fifty of the corpus and all of it; without a corpus, the first only. */
function documentSets(): DocumentSet[] {
  if (values.corpus === '') {
    console.log(
      'Only the library’s own documents: set CORPUS_DIR to a folder of reports for more.\n',
    );
    return [ownDocuments];
  }
  const files = reportsIn(values.corpus);
  return [
    ownDocuments,
    copyDocuments('50', values.corpus, pickEvenly(files, 50)),
    copyDocuments('all', values.corpus, files),
  ];
}

async function several(action: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run++) costs.push(await action());
  return medianCost(costs);
}

/** Adds the last report of the corpus to a library of all others. */
async function addOne(): Promise<Cost> {
  const files = reportsIn(values.corpus);
  const set = copyDocuments('all-but-one', values.corpus, files.slice(0, -1));
  console.log('adding one document to a library of all others');
  await convertAnew(set);
  return addDocument(set, `${values.corpus}/${files.at(-1)}`);
}

/** Starlight's site of the same documents, or null where it can't be had. */
async function besides(ours: BuiltSite): Promise<BuiltSite | null> {
  try {
    return await buildOther(starlight, ours, runs);
  } catch (error) {
    console.error(`Without Starlight: ${(error as Error).message}`);
    return null;
  }
}

async function measureSet(set: DocumentSet): Promise<ScaleFigures> {
  console.log(`converting ${set.name}`);
  const anew = await several(() => convertAnew(set));
  const again = await several(() => convertAgain(set));
  const ours = await buildLibrary(set, runs);
  return { anew, again, ours, other: await besides(ours), searches: new Map() };
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

printMachine();
const figures: ScaleFigures[] = [];
for (const set of documentSets()) figures.push(await measureSet(set));
const added = values.corpus === '' ? null : await addOne();
await searchAll(figures);
console.log(scaleTables(figures, added));
printAims(scaleAims(figures, added));
