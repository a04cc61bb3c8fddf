import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { desk, pageKinds } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

describe.each(served)('under $base', (site) => {
  it.each(pageKinds)('axe finds nothing, on any screen, on: %s', async (_, path, last = 'main') => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open(path);
      await page.locator(last).first().waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
});
