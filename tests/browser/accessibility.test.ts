import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desk, pageKinds, phone } from './page-kinds.ts';
import { read, served, useBrowser } from './reader.ts';

useBrowser();

const screens = [phone, desk].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })),
);

/** What axe finds wrong with a page as it stands: rule and first elements. */
async function violations(page: Page): Promise<[rule: string, elements: string[]][]> {
  const found = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  return found.violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]);
}

describe.each(served)('under $base', (site) => {
  it.each(pageKinds)('axe finds nothing, on any screen, on: %s', async (_, path, last = 'main') => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open(path);
      await page.locator(last).first().waitFor();
      await page.evaluate(axe.source);
      for (const { viewport, colorScheme } of screens) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${colorScheme}, ${viewport.width} px`).toEqual([]);
      }
    });
  });
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
