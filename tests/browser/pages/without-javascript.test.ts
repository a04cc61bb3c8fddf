import { describe, expect, it } from 'vitest';
import { desk, pageKinds } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

const plain = { viewport: desk, javaScriptEnabled: false };

describe.each(served)('without JavaScript, under $base', (site) => {
  it.each(pageKinds)('something can be read on: %s', async (_, path) => {
    await read(site, plain, async ({ page, open }) => {
      await open(path);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    });
  });

  it('a paragraph is read, and its number is a link', async () => {
    await read(site, plain, async ({ page, open, where }) => {
      await open('reports/york-2022-ilacs/');
      const paragraph = page.locator('#para-20');
      expect((await paragraph.locator('[data-text]').first().innerText()).length).toBeGreaterThan(
        100,
      );
      await paragraph.locator('a[href$="#para-20"]').first().click();
      await expect.poll(where).toBe('reports/york-2022-ilacs/#para-20');
    });
  });

  it('a theme leads to a paragraph, and the paragraph to its theme', async () => {
    await read(site, plain, async ({ page, open, where }) => {
      await open('themes/return-home-interviews/');
      await page.locator('main a[href*="/reports/york-2022-ilacs/#"]:visible').first().click();
      await expect.poll(where).toMatch(/^reports\/york-2022-ilacs\/#/);
      const back = page.locator(':target a[href*="/themes/return-home-interviews/"]');
      await back.first().click();
      await expect.poll(where).toMatch(/^themes\/return-home-interviews\//);
    });
  });

  it('the index leads from a letter to a council’s document', async () => {
    await read(site, plain, async ({ page, open, where }) => {
      await open('search/?q=York');
      await page.locator('main noscript a[href$="/a-z/"], main p a[href$="/a-z/"]').first().click();
      await expect.poll(where).toBe('a-z/');
      await page.getByRole('navigation', { name: 'Letters' }).getByText('Y').click();
      await expect.poll(where).toBe('a-z/#y');
      await page.locator('main a[href$="/reports/york-2016-sif/"]').click();
      await expect.poll(where).toBe('reports/york-2016-sif/');
    });
  });

  it.each(['', 'a-z/', 'reports/nowhere/'])(
    'a search box says that it does not work: /%s',
    async (path) => {
      await read(site, plain, async ({ page, open }) => {
        await open(path);
        expect(await page.locator('form[role=search]').innerText()).toContain('JavaScript');
      });
    },
  );

  it('the search page says what is missing and where to look instead', async () => {
    await read(site, plain, async ({ page, open }) => {
      await open('search/?q=supervision');
      expect(await page.locator('main').innerText()).toMatch(/JavaScript|script/i);
    });
  });
});
