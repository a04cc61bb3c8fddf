import { describe, expect, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

describe.each(served)('what was asked of a council, under $base', (site) => {
  it('is a list of matters, each opened by the keyboard, with links to the paragraphs', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open('authorities/york/');
      const chain = page.locator('.chain').first();
      const words = chain.locator('blockquote').first();
      expect(await words.isVisible()).toBe(false);
      await chain.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => words.isVisible()).toBe(true);
      await chain.locator('a').first().click();
      await expect.poll(where).toMatch(/^reports\/york-2016-sif\//);
      await expect.poll(() => page.locator(':target').count()).toBe(1);
    });
  });

  it('is led to from each paragraph that stands in a chain, which opens', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open('reports/york-2016-sif/#para-5');
      await page.locator('#para-5 a', { hasText: 'Followed up: Health assessments' }).click();
      await expect.poll(where).toBe('authorities/york/#york-2016-r5');
      const chain = page.locator('.chain[open]');
      await expect.poll(() => chain.count()).toBe(1);
      expect(await chain.locator('a[href$="#para-5"]').count()).toBe(1);
    });
  });

  it('is led to from a row of the council’s action plan too', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('reports/york-2017-scrutiny-report/');
      const leads = page.locator('#action-plan-11 a[href$="/authorities/york/#york-2016-r5"]');
      expect(await leads.allInnerTexts()).toEqual(['On the same matter: Health assessments']);
    });
  });

  it('is printed whole, opened or not', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('authorities/york/');
      const seen = () =>
        page
          .locator('.chain li')
          .evaluateAll((items) => items.filter((one) => one.checkVisibility()).length);
      expect(await seen()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      expect(await seen()).toBe(await page.locator('.chain li').count());
    });
  });
});
