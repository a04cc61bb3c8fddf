import type { TestProject } from 'vitest/node';
import { createStaticServer, listen } from '../../../scripts/io/site/static-server.ts';
import { sites } from '../../../scripts/verify/sites.ts';
import { findChromium } from './launch.ts';

/** A built site that is being served. */
export interface ServedSite {
  base: string;
  /** Where it is, base path included. */
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: ServedSite[];
  }
}

/** Unpacks the browser once and serves the built sites for all tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { path } = await findChromium();
  console.log(`Browser: ${path}`);
  const servers = sites.map(createStaticServer);
  const ports = await Promise.all(servers.map((server) => listen(server, 0, '127.0.0.1')));
  project.provide(
    'sites',
    sites.map(({ base }, index) => ({ base, url: `http://localhost:${ports[index]}${base}` })),
  );
  return () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
}
