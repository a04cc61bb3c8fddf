/** What the site of converted documents costs, once and several times over: `npm run bench -- growth`. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { astroBuild, sparing } from '../../io/terminal/run.ts';
import { runBenchmark } from '../measure/bench-options.ts';
import { measure, type Cost } from '../measure/measure-process.ts';
import { printMachine } from '../measure/report.ts';
import { scratch } from '../measure/scratch.ts';
import { table, type Cell } from '../measure/text-table.ts';
import { weighSite } from '../site/weigh-site.ts';
import { multiplyContent } from './multiplied-content.ts';

/** How often the documents are there; `TIMES` says otherwise, such as `1,2`. */
const usualTimes = '1,3';

const mebibytes = ({ largest }: Cost): number => Math.round(largest / 2 ** 20);

async function step(args: string[], env: Record<string, string>): Promise<Cost> {
  const cost = await measure({ args, env });
  if (cost.code !== 0) throw new Error(`${args.join(' ')} failed:\n${cost.output.slice(-2000)}`);
  return cost;
}

/** Builds the site of the documents so many times over. @returns a row of figures */
async function rowOf(from: string, times: number): Promise<Cell[]> {
  const content = scratch('growth', String(times), 'content');
  const site = scratch('growth', String(times), 'site');
  multiplyContent(from, content, times);
  rmSync(site, { recursive: true, force: true });
  const seeds = process.env['SEEDS_DIR'] ?? 'seeds';
  const env = {
    ...sparing,
    CONTENT_DIR: content,
    SEEDS_DIR: seeds,
    SITE: 'https://library.example',
    BASE: '/',
  };
  const pages = await step(astroBuild('--force', '--outDir', site), env);
  const index = await step(['scripts/build-index.ts', site], env);
  const weights = weighSite(site);
  const bytes = weights.reduce((sum, one) => sum + one.bytes, 0);
  const sources = weights.find(({ sort }) => sort === 'source files')?.bytes ?? 0;
  const documents = readdirSync(join(content, 'documents')).length;
  const cpu = pages.cpu + index.cpu;
  const files = weights.reduce((sum, one) => sum + one.files, 0);
  return [
    documents,
    pages.cpu,
    index.cpu,
    cpu / documents,
    mebibytes(pages),
    mebibytes(index),
    files,
    bytes / 1e6,
    (bytes - sources) / 1e6,
  ];
}

async function run(): Promise<void> {
  const from = process.env['CONTENT_DIR'] ?? 'content';
  printMachine();
  const rows: Cell[][] = [];
  for (const times of (process.env['TIMES'] ?? usualTimes).split(',').map(Number)) {
    console.log(`building ${from}, ${times} times over`);
    rows.push(await rowOf(from, times));
  }
  const head = [
    'documents',
    'pages: CPU s',
    'index: CPU s',
    'a document',
    'pages: MiB',
    'index: MiB',
    'files',
    'MB',
    'without sources',
  ];
  console.log(`\n${table(head, rows)}`);
}

process.exitCode = await runBenchmark(run);
