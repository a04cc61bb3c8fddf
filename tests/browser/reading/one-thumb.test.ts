import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { phone } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

const slug = 'york-2016-sif';
const touch = { viewport: phone, hasTouch: true };

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
const isInView = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

describe.each(served)('a report of 44 pages in one hand, under $base', (site) => {
  it('says where one is in one line, and has what leads on under the thumb', async () => {
    await read(site, touch, async ({ page, open }) => {
      await open(`reports/${slug}/#para-28`);
      await page.locator('.here .grade').waitFor();
      const strip = (await page.locator('.running').boundingBox())!;
      expect(strip.height).toBeLessThan(40);
      for (const name of ['Contents', 'Search', 'Next section']) {
        const box = (await page.locator('.acts a', { hasText: name }).boundingBox())!;
        expect(box.height, name).toBeGreaterThanOrEqual(44);
        expect(box.y, name).toBeGreaterThan((phone.height * 2) / 3);
        expect(box.y + box.height, name).toBeLessThanOrEqual(phone.height);
      }
    });
  });

  it('leads by the contents to a section, and back to where one was', async () => {
    await read(site, touch, async ({ page, open, where }) => {
      await open(`reports/${slug}/#para-28`);
      const back = page.locator('.acts').getByRole('button', { name: 'Back' });
      expect(await back.count()).toBe(0);
      await page.locator('.here .grade').waitFor();
      await page.evaluate(() => scrollBy(0, 300));
      const before = await scrolled(page);
      await page.locator('.acts a', { hasText: 'Contents' }).tap();
      const sheet = page.getByRole('dialog', { name: 'Contents' });
      await sheet.getByRole('link', { name: 'Leadership, management and governance' }).tap();
      await expect.poll(where).toBe(`reports/${slug}/#s-leadership`);
      await back.tap();
      await expect.poll(where).toBe(`reports/${slug}/#para-28`);
      await expect.poll(() => scrolled(page)).toBe(before);
      expect(await back.count()).toBe(0);
    });
  });

  it('leads to the next section, and the next, and back step by step', async () => {
    await read(site, touch, async ({ page, open, where }) => {
      await open(`reports/${slug}/#para-28`);
      const next = page.locator('.acts a', { hasText: 'Next section' });
      await next.tap();
      await expect.poll(where).toBe(`reports/${slug}/#s-looked-after`);
      await expect.poll(() => page.locator('.here .grade').innerText()).toBe('Good');
      await next.tap();
      await expect.poll(where).toBe(`reports/${slug}/#s-looked-after-summary`);
      const back = page.locator('.acts').getByRole('button', { name: 'Back' });
      await back.tap();
      await expect.poll(where).toBe(`reports/${slug}/#s-looked-after`);
      await back.tap();
      await expect.poll(where).toBe(`reports/${slug}/#para-28`);
      await expect.poll(() => isInView(page, 'para-28')).toBe(true);
    });
  });

  it('leads from the top, where no section is in view yet, to the first of them', async () => {
    await read(site, touch, async ({ page, open }) => {
      await open('reports/york-2022-ilacs/');
      const next = page.locator('.acts a', { hasText: 'Next section' });
      await next.waitFor();
      expect(await page.locator('.here > *').count()).toBe(0);
      const [first] = await page
        .locator('article .h')
        .evaluateAll((all) => all.map(({ id }) => id));
      expect(await next.getAttribute('href')).toBe(`#${first}`);
    });
  });

  it('opening a paragraph’s row is no step', async () => {
    await read(site, touch, async ({ page, open, where }) => {
      await open(`reports/${slug}/#para-28`);
      await page.locator('#para-28 a[href$="#para-28"]').first().tap();
      // The row moves what is below it.
      await page.locator('.cite button:focus').waitFor();
      await page.locator('#para-29 a[href$="#para-29"]').first().tap();
      await expect.poll(where).toBe(`reports/${slug}/#para-29`);
      expect(await page.getByRole('button', { name: 'Back', exact: true }).count()).toBe(0);
    });
  });

  it('finds within the report from where one is', async () => {
    await read(site, touch, async ({ page, open, where }) => {
      await open(`reports/${slug}/#para-28`);
      await page.locator('.acts a', { hasText: 'Search' }).tap();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search');
      await page.keyboard.type('supervision');
      await page.keyboard.press('Enter');
      await expect.poll(where).toMatch(/^search\/\?q=supervision&report=york-2016-sif/);
      await page.locator('main ol > li mark').first().waitFor();
    });
  });
});
