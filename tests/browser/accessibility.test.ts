import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { desk, pageKinds, phone } from './page-kinds.ts';
import { read, served, useBrowser } from './reader.ts';

useBrowser();

const screens = [phone, desk].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })),
);

describe.each(served)('under $base', (site) => {
  describe.each(screens)('in $colorScheme at $viewport.width px', (screen) => {
    it.each(pageKinds)('axe finds nothing on: %s', async (_, path) => {
      await read(site, screen, async ({ page, open }) => {
        await open(path);
        await page.waitForLoadState('networkidle');
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => window.axe.run());
        const found = violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((n) => n.html)]);
        expect(found).toEqual([]);
      });
    });
  });
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
