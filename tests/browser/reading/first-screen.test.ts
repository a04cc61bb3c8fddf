import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desk, phone } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

const report = 'reports/york-2016-sif/';
const firsts: [path: string, first: string][] = [
  [report, 'executive-summary-1'],
  ['reports/york-2022-ilacs/', 'opening-6'],
  ['reports/northamptonshire-2016-sif/', 'executive-summary-1'],
];
/** How far down a reader may have to go for the first sentence, in pixels. */
const most = [
  [phone, 1300],
  [desk, 700],
] as const;

const heightOf = (page: Page, id: string) =>
  page
    .locator(`[id="${id}"]`)
    .evaluate((one) => (one.checkVisibility() ? one.getBoundingClientRect().height : 0));

describe.each(served)('the first screen of a document under $base', (site) => {
  it.each(most)('the first sentence is near, on a screen of %o', async (viewport, furthest) => {
    await read(site, { viewport }, async ({ page, open }) => {
      for (const [path, id] of firsts) {
        await open(path);
        await page.locator('.shared-switch').waitFor();
        const top = (await page.locator(`#${id} > [data-text]`).boundingBox())!.y;
        console.log(`${site.base}${path} at ${viewport.width} px: ${Math.round(top)} px`);
        expect(top, path).toBeLessThanOrEqual(furthest);
      }
    });
  });

  it.each([true, false])(
    'the cover is folded and opens for whoever is led into it; with script: %s',
    async (javaScriptEnabled) => {
      await read(site, { viewport: phone, javaScriptEnabled }, async ({ page, open }) => {
        await open(report);
        for (const id of ['b-1', 'opening-3', 'opening-7'])
          expect(await heightOf(page, id), id).toBe(0);
        expect(await heightOf(page, 's-executive-summary')).toBeGreaterThan(0);
        for (const id of ['b-5', 'opening-3']) {
          await open('about/');
          await open(`${report}#${id}`);
          await expect.poll(() => heightOf(page, id)).toBeGreaterThan(0);
          const { y } = (await page.locator(`#${id}`).boundingBox())!;
          expect(y, id).toBeGreaterThanOrEqual(0);
          expect(y, id).toBeLessThan(phone.height);
        }
      });
    },
  );

  it('the cover is opened by the keyboard', async () => {
    await read(site, { viewport: phone }, async ({ page, open }) => {
      await open(report);
      await page.locator('summary', { hasText: 'Cover, as printed' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => heightOf(page, 'opening-3')).toBeGreaterThan(0);
    });
  });

  it('paper has the cover and what is said of the document', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open(report);
      await page.emulateMedia({ media: 'print' });
      for (const id of ['b-1', 'b-4', 'opening-2', 'opening-7'])
        expect(await heightOf(page, id), id).toBeGreaterThan(0);
      expect(await page.locator('.record', { hasText: '16,578 words' }).isVisible()).toBe(true);
    });
  });

  it('what stands beside the text on a wide screen is folded on a phone, and opens', async () => {
    await read(site, { viewport: desk, javaScriptEnabled: false }, async ({ page, open }) => {
      await open(report);
      const entry = page.locator('.toc a[href="#s-recommendations"]');
      const visible = () => entry.evaluate((one) => one.checkVisibility());
      expect(await visible()).toBe(true);
      expect(await page.locator('.side summary:visible').count()).toBe(0);
      await page.setViewportSize(phone);
      expect(await visible()).toBe(false);
      await page.locator('.side summary', { hasText: 'Contents' }).click();
      expect(await visible()).toBe(true);
      await open('about/');
      await open(`${report}#contents`);
      expect(await visible()).toBe(true);
    });
  });
});
