/** What Lighthouse says of pages of a built site: `npm run bench -- lighthouse`. */
import { findChromium } from '../../../tests/browser/support/launch.ts';
import { createStaticServer, listen } from '../../io/site/static-server.ts';
import { settingsOf } from '../../io/site/settings.ts';
import { optionsOf, runBenchmark } from '../measure/bench-options.ts';
import { printMachine } from '../measure/report.ts';
import { repeat } from '../measure/repeat.ts';
import { medianOf } from '../measure/statistics.ts';
import { table, type Cell } from '../measure/text-table.ts';
import { install } from '../site/install-tool.ts';
import { categories, runLighthouse, type Verdict } from './run-lighthouse.ts';

/** One page of each kind that readers arrive at. */
const pages = [
  '',
  'reports/york-2016-sif/',
  'themes/supervision/',
  'authorities/york/',
  'search/?q=return+home+interviews',
];

/** What may not be below 100; performance depends on the machine, and is told. */
const gated = categories.filter((name) => name !== 'performance');

type Looked = [path: string, screen: string, runs: Verdict[]];

const rowOf = ([path, screen, runs]: Looked): Cell[] => [
  path === '' ? 'home' : path,
  screen,
  ...categories.map((name) => medianOf(runs, ({ scores }) => scores[name])),
];

function isBelow([, , runs]: Looked): boolean {
  return gated.some((name) => medianOf(runs, ({ scores }) => scores[name]) < 100);
}

async function lookAt(url: string, runs: number): Promise<Looked[]> {
  const [home, browser] = [await install('lighthouse'), await findChromium()];
  const all: Looked[] = [];
  for (const path of pages)
    for (const screen of ['mobile', 'desktop'] as const)
      all.push([
        path,
        screen,
        await repeat(runs, () => runLighthouse(home, browser, url + path, screen)),
      ]);
  return all;
}

async function run(): Promise<void> {
  const { runs } = optionsOf(process.argv.slice(2), 5);
  printMachine();
  const { base } = settingsOf(process.env);
  const server = createStaticServer({ dir: 'dist', base });
  const port = await listen(server, 0, '127.0.0.1');
  try {
    const looked = await lookAt(`http://localhost:${port}${base}`, runs);
    console.log(table(['page', 'screen', ...categories], looked.map(rowOf)));
    for (const [path, screen, verdicts] of looked)
      for (const fault of new Set(verdicts.flatMap(({ faults }) => faults)))
        console.log(`${path || 'home'}, ${screen}: ${fault}`);
    const below = looked.filter(isBelow);
    console.log(`${below.length} of ${looked.length} below 100 in ${gated.join(', ')}`);
    if (below.length > 0) throw new Error('A page owes its readers more.');
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

process.exitCode = await runBenchmark(run);
