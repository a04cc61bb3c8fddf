import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

const site = served[0]!;

describe('the row by which a paragraph is cited', () => {
  it.each([
    ['under a paragraph', 'reports/york-2016-sif/', '#para-28 > a'],
    ['under a list item', 'reports/york-2017-scrutiny-report/', 'li[data-hash] > a'],
    ['under a table', 'reports/york-2017-scrutiny-report/', 'tr[data-hash] td > a'],
    ['under a hit', 'search/?q=drift+and+delay', '#hits .hit .quote'],
  ])('axe finds nothing, on any screen: %s', async (_, path, opener) => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open(path);
      await page.locator(opener).first().click();
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.locator('.cite .said', { hasText: 'copied' }).waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });

  it('copies text and HTML on plain http too, where there is no clipboard to write to', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await read(site, { viewport: desk, permissions }, async ({ page, open }) => {
      await open('reports/york-2016-sif/');
      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new Error('not here'));
      });
      await page.locator('#para-28 > a').click();
      await page.getByRole('button', { name: 'Copy quotation' }).click();
      await page.locator('.cite .said', { hasText: 'Quotation copied.' }).waitFor();
      const [text, html] = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string) => (await item!.getType(type)).text();
        return [await read('text/plain'), await read('text/html')];
      });
      expect(text).toMatch(/^“Frontline managers[^]*paragraph 28, page/);
      expect(html).toMatch(/<blockquote>[^]*<a href=/);
    });
  });
});
