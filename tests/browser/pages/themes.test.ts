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
});
