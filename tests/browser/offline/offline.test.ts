import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { read, served, useBrowser } from '../support/reader.ts';
import { relayTo, type Relay } from '../support/servers/relay.ts';

useBrowser();

/** A whole library is some seven hundred files. */
const patience = 120_000;

const relays: Relay[] = [];

afterEach(() => relays.splice(0).forEach((relay) => relay.cut()));

/** A way to a site that can be cut: a test that did so leaves the site to others. */
async function reach(site: (typeof served)[number]): Promise<Relay> {
  const relay = await relayTo(site);
  relays.push(relay);
  return relay;
}

/** What the browser keeps of the library, by address. */
const allKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const caching = (await caches.keys()).map((name) => caches.open(name));
    const keys = await Promise.all((await Promise.all(caching)).map((cache) => cache.keys()));
    return keys.flat().map(({ url }) => url);
  });

/** Until the worker answers, and has kept the page that it came with. */
async function kept(page: Page, path: string): Promise<void> {
  const answers = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
  await expect.poll(answers, { timeout: patience }).toBe(true);
  await expect
    .poll(async () => (await allKept(page)).some((url) => url.endsWith(path)), {
      timeout: patience,
    })
    .toBe(true);
}

/** Until every file of the index is kept. */
async function indexKept(page: Page, url: string): Promise<void> {
  const listed = await page.evaluate(
    async (at) => (await fetch(at)).json(),
    `${url}offline/files.json`,
  );
  const files = (listed as [path: string, bytes: number][]).map(([path]) => path);
  const wanted = files.filter((path) => path.startsWith('pagefind/')).map((path) => url + path);
  const missing = async () => {
    const all = new Set(await allKept(page));
    return wanted.filter((one) => !all.has(one)).length;
  };
  await expect.poll(missing, { timeout: patience }).toBe(0);
}

const withoutServer = [/ERR_CONNECTION|ERR_FAILED|Failed to load resource/];

describe.each(served)('without the server, under $base', (built) => {
  it('a page that was read can be read again, and says of which day it is', async () => {
    const { site, cut } = await reach(built);
    await read(
      site,
      { expected: withoutServer, serviceWorkers: 'allow' },
      async ({ page, open }) => {
        await open('reports/york-2016-sif/');
        await kept(page, '/reports/york-2016-sif/');
        await kept(page, '.woff2');
        expect(await page.locator('.kept-page').count()).toBe(0);
        await page.waitForLoadState('networkidle');
        cut();
        await open('reports/york-2016-sif/#para-28');
        await page.reload();
        expect(await page.locator('.kept-page').textContent()).toMatch(
          /as it was on \d+ \w+ \d{4}/,
        );
        expect(await page.locator('#para-28').isVisible()).toBe(true);
      },
    );
  });

  it('a page that was not read leads to what can be said of it', async () => {
    const { site, cut } = await reach(built);
    await read(
      site,
      { expected: withoutServer, serviceWorkers: 'allow' },
      async ({ page, open }) => {
        await open('');
        await kept(page, '/offline/');
        await page.waitForLoadState('networkidle');
        cut();
        await open('themes/supervision/');
        expect(await page.locator('h1').textContent()).toBe('Reading without a network');
        expect(await page.locator('.kept-page').textContent()).toContain('is not kept here');
      },
    );
  });

  it('who has opened the search can search for any words', async () => {
    const { site, cut } = await reach(built);
    await read(
      site,
      { expected: withoutServer, serviceWorkers: 'allow' },
      async ({ page, open }) => {
        await open('search/');
        await kept(page, '/search/');
        await indexKept(page, site.url);
        await page.waitForLoadState('networkidle');
        cut();
        await open('search/?q=caseloads');
        await page.locator('main ol > li mark').first().waitFor();
      },
    );
  });

  it(
    'a library that was kept whole, its size told first, can be read and searched',
    async () => {
      const { site, cut } = await reach(built);
      await read(
        site,
        { expected: withoutServer, serviceWorkers: 'allow' },
        async ({ page, open }) => {
          await open('offline/');
          await kept(page, '/offline/');
          const button = page.locator('#keep');
          await button.filter({ hasText: /\d+\.\d MB/ }).click();
          await page
            .getByText('The whole library is kept')
            .first()
            .waitFor({ state: 'attached', timeout: patience });
          await page.waitForLoadState('networkidle');
          cut();
          await open('search/?q=return+home+interviews');
          await page.locator('main ol > li mark').first().waitFor();
          await page.locator('main ol > li a').first().click();
          await page.locator('article').waitFor();
          await open('authorities/northamptonshire/');
          expect(await page.locator('h1').textContent()).toContain('Northamptonshire');
        },
      );
    },
    2 * patience,
  );
});
