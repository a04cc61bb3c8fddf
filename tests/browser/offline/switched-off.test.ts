import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, listen } from '../../../scripts/io/site/static-server.ts';
import { sites } from '../../../scripts/verify/sites.ts';
import { makeLibrary } from '../support/other-library.ts';
import { read, useBrowser } from '../support/reader.ts';

const library = makeLibrary('switched-off');
const base = '/';
const before = createStaticServer(sites[0]!);
let port: number;

useBrowser();

beforeAll(async () => {
  cpSync('seeds/reports/york-2022-ilacs.txt', join(library.seeds, 'york.txt'));
  await library.run('scripts/convert.ts', '--quiet');
  port = await listen(before, 0, '127.0.0.1');
}, 180_000);

afterAll(() => library.close());

/** How many workers and caches of the library the reader's browser has. */
const left = (page: Page): Promise<[workers: number, caches: number]> =>
  page.evaluate(async () => [
    (await navigator.serviceWorker.getRegistrations()).length,
    (await caches.keys()).length,
  ]);

/** How many of the files that the page loaded are not kept yet. */
const notKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const own = loaded.filter((name) => name.includes('/_astro/'));
    const matches = await Promise.all(own.map((name) => caches.match(name)));
    return matches.filter((match) => match === undefined).length;
  });

describe('a library that keeps nothing for times without a network', () => {
  it('ends the worker of an earlier build and what it kept, and starts none', async () => {
    const site = { base, url: `http://localhost:${port}${base}` };
    await read(site, { serviceWorkers: 'allow' }, async ({ page, open }) => {
      await open('about/');
      await expect.poll(() => left(page), { timeout: 20_000 }).toEqual([1, 1]);
      // What is kept is fetched once the page is still: closed before, the server would be missed.
      await expect.poll(() => notKept(page), { timeout: 20_000 }).toBe(0);
      await page.waitForLoadState('networkidle');
      before.close();
      before.closeAllConnections();
      await library.serve(base, { OFFLINE: 'false' }, port);
      await open('');
      await expect.poll(() => left(page), { timeout: 20_000 }).toEqual([0, 0]);
      await open('about/');
      await page.waitForLoadState('networkidle');
      expect(await left(page)).toEqual([0, 0]);
      expect(await page.locator('.foot a', { hasText: 'Offline' }).count()).toBe(0);
      await open('offline/');
      expect(await page.locator('main').innerText()).toContain('keeps nothing in your browser');
    });
  }, 300_000);
});
