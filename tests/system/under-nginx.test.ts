import { describe, expect, inject, it } from 'vitest';
import { brokenLinks } from '../../scripts/check-site/links.ts';
import { cacheControlOf } from '../../src/lib/data/files/host-files.ts';
import { desk } from '../browser/support/page-kinds.ts';
import { read, useBrowser } from '../browser/support/reader.ts';
import { builtSite, namedAddresses, oneOfEachKind } from './named-addresses.ts';

useBrowser();

const [served] = inject('sites');
const { origin } = new URL(served!.url);

describe('nginx, by the configuration of docs/deploying.md, under a sub-path', () => {
  it('answers every address that a page names', async () => {
    expect(brokenLinks(builtSite)).toEqual([]);
    const failing: string[] = [];
    for (const address of namedAddresses()) {
      const { status } = await fetch(origin + address, { method: 'HEAD', redirect: 'manual' });
      if (status !== 200) failing.push(`${status} ${address}`);
    }
    expect(namedAddresses().length).toBeGreaterThan(20);
    expect(failing).toEqual([]);
  });

  it('gives the page of the library, and its status, for what is not there', async () => {
    const response = await fetch(`${served!.url}reports/nowhere-1999-sif/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('lang="en-GB"');
  });

  it('adds the slash to a folder without one', async () => {
    const response = await fetch(`${served!.url}reports/york-2016-sif`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toMatch(/\/inspections\/reports\/york-2016-sif\/$/);
  });

  it('leads from the path of the library without its slash to the library', async () => {
    const response = await fetch(`${origin}/inspections?q=x`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toMatch(/\/inspections\/\?q=x$/);
  });

  it('sends with each answer what a page cannot set, compresses it, and has browsers ask again', async () => {
    const { headers } = await fetch(served!.url);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it.each(oneOfEachKind())(
    'says of %s for how long it is the newest, as any server should',
    async (path) => {
      const response = await fetch(served!.url + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe(cacheControlOf(path));
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it('answers that a page is still the newest, and has browsers ask for one that is not there', async () => {
    const page = `${served!.url}reports/york-2016-sif/`;
    const { headers } = await fetch(page);
    const again = { headers: { 'If-None-Match': headers.get('etag')! } };
    expect((await fetch(page, again)).status).toBe(304);
    const nowhere = await fetch(`${served!.url}reports/nowhere-1999-sif/`);
    expect(nowhere.headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    ['reports/york-2016-sif/', 'text/html'],
    ['reports/york-2016-sif/report.txt', 'text/plain'],
    ['reports/york-2016-sif/report.md', 'text/markdown'],
    ['data/reports.json', 'application/json'],
  ])('sends %s as %s in UTF-8', async (path, type) => {
    const response = await fetch(served!.url + path);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  });

  it('search finds a paragraph and leads to it', async () => {
    await read(served!, { viewport: desk }, async ({ page, open, where }) => {
      await open('search/?q=drift+and+delay');
      await page.locator('main ol > li a[href*="#"]').first().click();
      await page.waitForURL(/\/inspections\/reports\//);
      await expect.poll(where).toMatch(/^reports\/.+#/);
      expect(await page.locator(':target').innerText()).toMatch(/drift and delay/i);
    });
  });
});
