import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';
import { firstLink, hits } from './search-page.ts';

useBrowser();

const site = served[0]!;
const question = 'search/?q=supervision';
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('search-visits'));
const today = () => new Date().toISOString().slice(0, 10);

/** Lets the browser have kept something of former visits. */
const visited = (page: Page, days: string) =>
  page.addInitScript((value) => {
    if (localStorage.getItem('search-visits') === null)
      localStorage.setItem('search-visits', value);
  }, days);

describe('a search to which a reader comes back', () => {
  it('offers what is new since the last visit, alone if wanted, and says that the day stays in the browser', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      const { page, open } = reader;
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await visited(page, '2026-01-05');
      await open(question);
      const offer = page.locator('#remarks .since');
      await offer.waitFor();
      expect(await offer.innerText()).toMatch(
        /^\d+ paragraphs of \d documents new since your last visit, on 5 January 2026\. Only the new\. Your browser keeps that day; it is not sent\.$/,
      );
      expect(await violations(page)).toEqual([]);
      const [count] = /^\d+/.exec(await offer.innerText())!;
      await offer.getByRole('link', { name: 'Only the new' }).click();
      await firstLink(reader).waitFor();
      await page.locator('#status', { hasText: count! }).waitFor();
      expect(page.url()).toMatch(/[?&]report=/);
      expect(await offer.count()).toBe(0);
      expect(await kept(page)).toBe(`${today()} 2026-01-05`);
      expect(asked.filter((url) => /2026-01-05|since/.test(url))).toEqual([]);
    });
  });

  it('offers nothing at a first visit, nor where nothing came since; then nothing more is fetched', async () => {
    for (const days of [null, '2099-01-01']) {
      await read(site, { viewport: desk }, async (reader) => {
        const { page, open } = reader;
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        if (days !== null) await visited(page, days);
        await open(question);
        await firstLink(reader).waitFor();
        expect(await hits(reader).count()).toBeGreaterThan(0);
        await expect.poll(() => kept(page)).toContain(today());
        expect(await page.locator('#remarks .since').count()).toBe(0);
        expect(asked.filter((url) => url.endsWith('added.json'))).toEqual([]);
      });
    }
  });
});
