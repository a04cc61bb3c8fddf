import { createStaticServer, listen } from '../../../../scripts/io/site/static-server.ts';
import type { WebServer } from './web-server.ts';

/**
 * Who serves: the project's own server, or one by the configuration of `docs/deploying.md`. Each is also the name
 * of a project of tests, but for the first, which is that of `browser`.
 */
export type ServedBy = 'own' | 'nginx' | 'store';

interface SiteFolder {
  dir: string;
  /** `/` or `/inspections/`, for which the documentation has configurations. */
  base: string;
}

/** Serves a built site. @param port of the project's own server; any free one unless it is named */
export async function serveSite(by: ServedBy, site: SiteFolder, port = 0): Promise<WebServer> {
  if (by === 'nginx') return underNginx(site);
  if (by === 'store') return inStore(site);
  const server = createStaticServer(site);
  const at = await listen(server, port, '127.0.0.1');
  return {
    url: `http://localhost:${at}${site.base}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** With a host to itself, as the container has it; under a path, as `docs/deploying.md` does. */
async function underNginx({ dir, base }: SiteFolder): Promise<WebServer> {
  const { startContainerNginx, startNginx } = await import('./nginx.ts');
  return base === '/' ? startContainerNginx(dir, base) : startNginx(dir);
}

async function inStore({ dir, base }: SiteFolder): Promise<WebServer> {
  const { startStore } = await import('./store.ts');
  const store = await startStore(base);
  await store.copy(dir);
  return store;
}
