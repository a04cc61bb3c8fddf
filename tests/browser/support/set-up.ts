import type { TestProject } from 'vitest/node';
import { sites } from '../../../scripts/verify/sites.ts';
import { findChromium } from './launch.ts';
import { serveSite, type ServedBy } from './servers/serve-site.ts';

/** A built site that is being served. */
export interface ServedSite {
  base: string;
  /** Where it is, base path included. */
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: ServedSite[];
    servedBy: ServedBy;
  }
}

/** Unpacks the browser once and serves the built sites for all tests, by the server whose project it is. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { path } = await findChromium();
  console.log(`Browser: ${path}`);
  const { name } = project;
  const by = name === 'nginx' || name === 'store' ? name : 'own';
  const servers = await Promise.all(sites.map((site) => serveSite(by, site)));
  project.provide(
    'sites',
    sites.map(({ base }, index) => ({ base, url: servers[index]!.url })),
  );
  project.provide('servedBy', by);
  return async () => void (await Promise.all(servers.map((server) => server.stop())));
}
