import { describe, expect, it } from 'vitest';
import { desk, phone } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

interface ThemeInReport {
  slug: string;
  places: [anchor: string, name: string, section: string | null][];
}

describe.each(served)('the contents of a report under $base', (site) => {
  it('show where the theme of the address stands, under the section of each paragraph', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('reports/york-2016-sif/?theme=supervision');
      await page.locator('.toc .places a').first().waitFor();
      const all = (await page.evaluate(async () =>
        (await fetch('themes.json')).json(),
      )) as ThemeInReport[];
      const { places } = all.find(({ slug }) => slug === 'supervision')!;
      expect(places.length).toBeGreaterThan(5);
      const shown = await page
        .locator('.toc .places a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
      expect([...shown].sort()).toEqual(places.map(([anchor]) => anchor).sort());
      const [anchor, , section] = places.find(([, , section]) => section !== null)!;
      const entry = page.locator(`.toc li:has(> .places a[href="#${anchor}"]) > a`);
      expect(await entry.getAttribute('href')).toBe(`#${section}`);
    });
  });

  it('offer every theme when asked, and keep the choice in the address', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open('reports/york-2016-sif/');
      await page.getByRole('button', { name: 'Show a theme here' }).click();
      const select = page.getByLabel('Where a theme stands');
      await select.selectOption('private-fostering');
      expect(where()).toBe('reports/york-2016-sif/?theme=private-fostering');
      const link = page.locator('.toc .places a').first();
      const anchor = (await link.getAttribute('href'))!.slice(1);
      await link.click();
      expect(where()).toBe(`reports/york-2016-sif/?theme=private-fostering#${anchor}`);
      expect(await page.locator(':target').innerText()).toMatch(/private\w* (arranged )?foster/i);
      await select.selectOption('');
      expect(await page.locator('.toc .places').count()).toBe(0);
      expect(where()).toBe(`reports/york-2016-sif/#${anchor}`);
    });
  });

  it('show them on a phone too, where sections without a grade are left out otherwise', async () => {
    await read(site, { viewport: phone }, async ({ page, open }) => {
      await open('reports/york-2016-sif/?theme=supervision');
      const links = page.locator('.side .toc .places a');
      await links.first().waitFor();
      expect(await links.evaluateAll((all) => all.every((one) => one.checkVisibility()))).toBe(
        true,
      );
    });
  });

  it('are led to from what the council’s documents say about the theme, and lead back', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open('themes/agency-staff/york/');
      await page.getByRole('link', { name: 'where in the document' }).first().click();
      await expect.poll(where).toMatch(/^reports\/york-[a-z0-9-]+\/\?theme=agency-staff$/);
      await page.getByRole('link', { name: 'at this council' }).click();
      await expect.poll(where).toBe('themes/agency-staff/york/');
    });
  });
});
