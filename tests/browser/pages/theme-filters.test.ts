import { describe, expect, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

describe.each(served)('the passages of a theme, narrowed down under $base', (site) => {
  it('are those of the council and kind chosen, and the address shows them again', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open('themes/supervision/');
      await page.locator('#narrow > summary').click();
      await page.locator('select[name=authority]').selectOption('york');
      await page.locator('select[name=what]').selectOption('recommendation');
      const items = page.locator('#narrowed > li');
      await expect.poll(() => items.count()).toBe(2);
      const address = where();
      expect(address).toBe('themes/supervision/?authority=york&what=recommendation');
      expect(await items.allInnerTexts()).toEqual([
        expect.stringMatching(/York 2022[\s\S]*effectiveness of social work supervision/),
        expect.stringMatching(/York 2016[\s\S]*good-quality supervision/),
      ]);
      expect(await page.locator('.items').first().isVisible()).toBe(false);
      await open(address);
      await expect.poll(() => items.count()).toBe(2);
    });
  });

  it('are all there again once nothing is chosen', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('themes/supervision/?authority=northamptonshire');
      await page.locator('#narrowed > li').first().waitFor();
      await page.locator('select[name=authority]').selectOption('');
      await expect.poll(() => page.locator('#narrowed > li').count()).toBe(0);
      expect(await page.locator('.items').first().isVisible()).toBe(true);
    });
  });

  it('are found by a council’s name as the page has it; what is unknown is said to narrow nothing down', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      const said = page.locator('#narrowed-count');
      await open('themes/supervision/?authority=York&what=recommendation');
      await expect.poll(() => said.innerText()).toMatch(/^2 of/);
      await open('themes/supervision/?authority=Atlantis&what=recommendation');
      await expect.poll(() => said.innerText()).toMatch(/^Nothing here is of “Atlantis”.* \d+ of/);
    });
  });

  it('stand whole where no script runs', async () => {
    await read(site, { viewport: desk, javaScriptEnabled: false }, async ({ page, open }) => {
      await open('themes/supervision/?authority=york');
      expect(await page.locator('.items').first().isVisible()).toBe(true);
      expect(await page.locator('#narrow').isVisible()).toBe(false);
    });
  });
});
