import type { TestProject } from 'vitest/node';
import { sites } from '../../scripts/verify/sites.ts';
import { findChromium } from '../browser/support/launch.ts';
import { startNginx } from '../browser/support/servers/nginx.ts';
import type { WebServer } from '../browser/support/servers/web-server.ts';

/** Serves the site that was built for a sub-path with nginx, for the tests and their browser. */
export default async function setup(project: TestProject): Promise<WebServer['stop']> {
  await findChromium();
  const { dir, base } = sites.find((site) => site.base !== '/')!;
  const { url, stop } = await startNginx(dir);
  project.provide('sites', [{ base, url }]);
  return stop;
}
