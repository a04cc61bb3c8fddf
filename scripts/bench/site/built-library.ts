import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentSet } from './document-set.ts';
import { measure, type Cost } from '../measure/measure-process.ts';
import { scratch } from '../measure/scratch.ts';
import type { SiteKind } from './site-sizes.ts';

/** What this library's own sites are like. */
export const library: SiteKind = {
  name: 'this library',
  search: {
    path: '/search/',
    opener: null,
    field: 'main input[type=search]',
    hit: '#hits a[href^="/reports/"][href*="#"]',
  },
  index: /^pagefind\//,
  report: /^reports\/[^/]+\/index\.html$/,
};

/** Where the library of a set of documents is made, and in which environment. */
function placesOf({ name, seeds }: DocumentSet) {
  const home = scratch('library', name);
  const env = {
    SEEDS_DIR: seeds,
    CONTENT_DIR: join(home, 'content'),
    CACHE_DIR: join(home, 'cache'),
    SITE: '',
    BASE: '/',
  };
  return { home, env, site: join(home, 'site') };
}

async function run(set: DocumentSet, args: string[]): Promise<Cost> {
  const cost = await measure({ args, env: placesOf(set).env });
  if (cost.code === 0) return cost;
  throw new Error(`${args.join(' ')} failed on ${set.seeds}:\n${cost.output.slice(-2000)}`);
}

/** Converts the documents as if none had been seen before. @throws Error if the conversion fails */
export async function convertAnew(set: DocumentSet): Promise<Cost> {
  rmSync(placesOf(set).home, { recursive: true, force: true });
  return run(set, ['scripts/convert.ts']);
}

/** Converts the documents once more, nothing having changed. @throws Error if the conversion fails */
export function convertAgain(set: DocumentSet): Promise<Cost> {
  return run(set, ['scripts/convert.ts']);
}

/** Adds a file to a library. @throws Error if it can't be added */
export function addDocument(set: DocumentSet, file: string): Promise<Cost> {
  return run(set, ['scripts/add.ts', file]);
}

/** How many documents a library has. */
export function countDocuments(set: DocumentSet): number {
  return readdirSync(join(placesOf(set).env.CONTENT_DIR, 'documents')).length;
}

/**
 * Builds the site of a set that has been converted, with nothing left from a former build.
 * @returns what it took, and the folder of the site
 * @throws Error if the build fails
 */
export async function buildSite(set: DocumentSet): Promise<{ cost: Cost; site: string }> {
  const { home, site } = placesOf(set);
  rmSync(site, { recursive: true, force: true });
  rmSync(join(home, 'cache/astro'), { recursive: true, force: true });
  return { cost: await run(set, ['scripts/build.ts', site]), site };
}
