import { describe, expect, it } from 'vitest';
import { sites } from '../../../scripts/verify/sites.ts';
import { violations } from '../support/axe.ts';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

const name = 'Something wrong with this text?';
const [silent, reached] = [served[0]!, served[1]!];

describe('a message about a paragraph', () => {
  it('stands ready, by keys alone, with address, version and words, where the library names a contact', async () => {
    await read(reached, { viewport: desk }, async ({ page, open }) => {
      await open('reports/york-2016-sif/');
      const words = await page.locator('#para-28 [data-text]').first().textContent();
      const hash = await page.locator('#para-28').getAttribute('data-hash');
      expect(await page.getByRole('button', { name }).count()).toBe(0);
      await page.locator('#para-28 > a').focus();
      await page.keyboard.press('Enter');
      const button = page.getByRole('button', { name });
      await button.focus();
      await page.keyboard.press('Enter');
      const link = page.getByRole('link', { name: 'open the message in your mail program' });
      const href = (await link.getAttribute('href'))!;
      expect(href).toMatch(/^mailto:keeper@library\.example\?subject=Paragraph%2028%3A%20/);
      expect(href).not.toMatch(/[\s"“”’]|%(?![0-9A-F]{2})/);
      const body = decodeURIComponent(/&body=(.*)$/.exec(href)![1]!);
      const address = `https://library.example/inspections/reports/york-2016-sif/?v=para-28~${hash}#para-28`;
      expect(body).toContain(`${address}\r\nVersion: ${hash}\r\n\r\n“${words!.slice(0, 200)}`);
      expect(await page.getByRole('textbox', { name: 'Message' }).inputValue()).toContain(address);
      expect(await violations(page)).toEqual([]);
      await button.press('Enter');
      await link.waitFor({ state: 'hidden' });
    });
  });

  it('has fewer than 1,800 signs however long the paragraph is, and says with … that it is cut', async () => {
    await read(reached, { viewport: desk }, async ({ page, open }) => {
      await open('reports/york-2016-sif/');
      const longest = await page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('.p[data-hash], div[data-hash]')];
        const length = (one: Element) => one.querySelector('[data-text]')?.textContent.length ?? 0;
        return all.sort((a, b) => length(b) - length(a))[0]!.id;
      });
      await page.locator(`[id="${longest}"] > a`).first().click();
      await page.getByRole('button', { name }).click();
      const link = page.getByRole('link', { name: 'open the message in your mail program' });
      const href = (await link.getAttribute('href'))!;
      expect(href.length).toBeLessThan(1800);
      expect(href).toContain(`${encodeURIComponent('…”')}%0D%0A`);
    });
  });

  it('is offered only where the library names a contact', async () => {
    await read(silent, { viewport: desk }, async ({ page, open }) => {
      await open('reports/york-2016-sif/');
      await page.locator('#para-28 > a').click();
      await page.getByRole('button', { name: 'Copy link' }).waitFor();
      const offered = sites[0]!.contact === null ? 0 : 1;
      expect(await page.getByRole('button', { name }).count()).toBe(offered);
    });
  });
});
