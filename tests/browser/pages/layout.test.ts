import { describe, expect, it } from 'vitest';
import { narrow, pageKinds, phone } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

/** The first elements that reach beyond the window's right edge, from the inside out. */
function widest(): string[] {
  const reaching = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > window.innerWidth + 0.5,
  );
  return reaching.slice(-5).map((element) => element.outerHTML.slice(0, 120));
}

describe.each(served)('under $base', (site) => {
  it.each(pageKinds)(
    'nothing overflows sideways on a phone, on: %s',
    async (_, path, last = 'main') => {
      await read(site, { viewport: phone }, async ({ page, open }) => {
        await open(path);
        await page.locator(last).first().waitFor();
        for (const viewport of [phone, narrow]) {
          await page.setViewportSize(viewport);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          const wide = width > viewport.width ? await page.evaluate(widest) : [];
          expect(wide, `at ${viewport.width} px the page is ${width} px wide`).toEqual([]);
          expect(width).toBeLessThanOrEqual(viewport.width);
        }
      });
    },
  );
});
