import { describe, expect, it } from 'vitest';
import { desk, narrow } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

describe.each(served)('the grid of themes under $base', (site) => {
  it('has a row a theme and says each cell in words or figures', async () => {
    await read(site, { viewport: desk, javaScriptEnabled: false }, async ({ page, open }) => {
      await open('themes/');
      const rows = page.locator('.grid tbody tr');
      const themes = await page.locator('.theme-lines li').count();
      expect(await rows.count()).toBe(themes);
      const cells = await page.locator('.grid td').allTextContents();
      const said = /^\s*\d+ on .+ in .+|nothing found|outside its scope|not held/s;
      expect(cells.filter((cell) => !said.test(cell))).toEqual([]);
      expect(await page.locator('#grid-form').isVisible()).toBe(false);
    });
  });

  it('keeps its head and the names of the themes in view while it scrolls', async () => {
    await read(site, { viewport: narrow }, async ({ page, open }) => {
      await open('themes/#grid');
      const box = page.locator('.grid-box');
      await box.evaluate((one) => one.scrollTo(400, 900));
      const edges = await box.evaluate((one) => {
        const from = one.getBoundingClientRect();
        const head = one.querySelector('thead th:nth-child(2)')!.getBoundingClientRect();
        const name = one.querySelector('tbody tr:nth-child(30) th')!.getBoundingClientRect();
        return [head.top - from.top, name.left - from.left, one.scrollTop, one.scrollLeft];
      });
      expect(edges.slice(0, 2).map(Math.round)).toEqual([0, 0]);
      expect(Math.min(...edges.slice(2))).toBeGreaterThan(100);
    });
  });

  it('shows the councils, frameworks and order that are chosen, and the address shows them again', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open('themes/');
      await page.getByLabel('Add a council').selectOption('york');
      await page.getByLabel('Add a council').selectOption('northamptonshire');
      await page.getByLabel('Framework').selectOption('SIF');
      await page.getByLabel('Order of themes').selectOption('share');
      const address = 'themes/?council=york&council=northamptonshire&framework=SIF&rows=share#grid';
      expect(where()).toBe(address);
      const head = page.locator('.grid thead th');
      await expect.poll(() => head.count()).toBe(3);
      const names = await head.allInnerTexts();
      expect(names).toEqual([
        'Theme',
        'Northamptonshire 2016, single inspection',
        'York 2016, single inspection',
      ]);
      await open('about/');
      await open(address);
      await expect.poll(() => head.allInnerTexts()).toEqual(names);
      await page.getByRole('button', { name: 'Leave out York' }).click();
      await expect.poll(() => head.count()).toBe(2);
    });
  });

  it('says by a sign of its own that nothing of a council is held', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('themes/?council=york&council=atlantis&year=2022');
      const cells = page.locator('.grid tbody tr:first-child td');
      await expect.poll(() => cells.count()).toBe(2);
      expect(await cells.last().innerText()).toMatch(/×\s*not held/);
      expect(await cells.first().innerText()).not.toMatch(/not held/);
    });
  });

  it('leads from a cell to the passages of that document', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open('themes/?council=york&framework=ILACS');
      await expect.poll(() => page.locator('.grid thead th').count()).toBe(2);
      await page.getByRole('link', { name: /on Supervision in York 2022/ }).click();
      await expect.poll(where).toBe('themes/supervision/york/#york-2022-ilacs');
    });
  });
});
