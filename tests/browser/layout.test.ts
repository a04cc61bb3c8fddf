import { describe, expect, it } from 'vitest';
import { narrow, pageKinds, phone } from './page-kinds.ts';
import { read, served, useBrowser } from './reader.ts';

useBrowser();

describe.each(served)('under $base', (site) => {
  describe.each([narrow, phone])('at $width px', (viewport) => {
    it.each(pageKinds)('nothing overflows sideways on: %s', async (_, path) => {
      await read(site, { viewport }, async ({ page, open }) => {
        await open(path);
        await page.waitForLoadState('networkidle');
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(viewport.width);
      });
    });
  });
});
