import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { desk, pageKinds, phone } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

describe.each(served)('under $base', (site) => {
  it.each(pageKinds)(
    'axe finds nothing, on any screen, whatever can be opened open, on: %s',
    async (_, path, last = 'main') => {
      await read(site, { viewport: desk }, async ({ page, open }) => {
        await open(path);
        await page.locator(last).first().waitFor();
        await page.evaluate(() =>
          document.querySelectorAll('details').forEach((one) => (one.open = true)),
        );
        expect(await violations(page)).toEqual([]);
      });
    },
  );

  it('axe finds nothing, on any screen, on: contents of a report over its page', async () => {
    await read(site, { viewport: phone }, async ({ page, open }) => {
      await open('reports/york-2016-sif/#para-28');
      await page.locator('.acts a', { hasText: 'Contents' }).click();
      await page.getByRole('dialog', { name: 'Contents' }).waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
});
