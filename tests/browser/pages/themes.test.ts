import { describe, expect, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

const themes: [slug: string, word: RegExp][] = [
  ['supervision', /supervis/i],
  ['assessments', /assess/i],
  ['return-home-interviews', /return (home )?interview/i],
];

describe.each(served)('under $base', (site) => {
  it.each(themes)('%s: from the theme to a paragraph and back', async (slug, word) => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open('themes/');
      await page.locator(`main a[href$="/themes/${slug}/"]`).first().click();
      await expect.poll(where).toBe(`themes/${slug}/`);
      expect(await page.locator('main mark').first().innerText()).toMatch(word);
      await page.locator('main a[href*="/reports/"][href*="#"]:visible').first().click();
      const paragraph = page.locator(':target');
      expect(await paragraph.innerText()).toMatch(word);
      await paragraph.locator(`a[href*="/themes/${slug}/"]`).first().click();
      await expect.poll(where).toMatch(new RegExp(`^themes/${slug}/`));
    });
  });

  it.each(themes)(
    '%s: every occurrence has its paragraph on the page of the theme',
    async (slug, word) => {
      await read(site, { viewport: desk }, async ({ page, open }) => {
        await open(`themes/${slug}/`);
        const data = await page.evaluate(
          async (address) => (await fetch(address)).json(),
          `${site.base}data/themes.json`,
        );
        const { reports } = (data as { slug: string; reports: Record<string, string[]> }[]).find(
          (theme) => theme.slug === slug,
        )!;
        const expected = Object.entries(reports).flatMap(([report, anchors]) =>
          anchors.map((anchor) => `${site.base}reports/${report}/#${anchor}`),
        );
        expect(expected.length).toBeGreaterThan(3);
        const shown = await page
          .locator('main a[href*="/reports/"][href*="#"]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(expected.filter((href) => !shown.includes(href))).toEqual([]);
        const marked = await page.locator('main mark').allInnerTexts();
        expect(marked.length).toBeGreaterThanOrEqual(expected.length);
        expect(marked.some((text) => word.test(text))).toBe(true);
      });
    },
  );

  it('a theme far down the list is reached in few keys, and the list is whole again without them', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open('themes/');
      const lines = page.locator('.theme-lines li:visible');
      const all = await lines.count();
      await page.locator('#filters:visible').waitFor();
      let tabs = 0;
      const tabTo = async (sought: string) => {
        do {
          await page.keyboard.press('Tab');
          tabs += 1;
        } while (
          tabs < 20 &&
          !(await page.evaluate((one) => document.activeElement?.matches(one), sought))
        );
      };
      await tabTo('#filters input');
      await page.keyboard.type('superv');
      await expect.poll(() => page.locator('#shown').innerText()).toMatch(/^\d of \d+ themes$/);
      await tabTo('a[href$="/themes/supervision/"]');
      console.log(`${site.base}themes/: ${tabs} tabs and six letters to “Supervision”`);
      expect(tabs).toBeLessThanOrEqual(12);
      await page.getByRole('searchbox', { name: 'Find a theme' }).fill('');
      expect(await lines.count()).toBe(all);
      await page.getByRole('searchbox', { name: 'Find a theme' }).fill('superv');
      await tabTo('a[href$="/themes/supervision/"]');
      await page.keyboard.press('Enter');
      await expect.poll(where).toBe('themes/supervision/');
    });
  });
});
