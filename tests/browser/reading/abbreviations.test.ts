import { describe, expect, it } from 'vitest';
import { foundPath } from '../../../src/lib/url.ts';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

describe.each(served)('under $base', (site) => {
  it('words that reach over an abbreviation told in full are found, and stay the same', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('reports/york-2016-sif/');
      const { id, text, letters } = await page.evaluate(() => {
        const abbr = document.querySelector('[data-text] abbr')!;
        return {
          id: abbr.closest('[id]')!.id,
          text: abbr.closest('[data-text]')!.textContent,
          letters: abbr.textContent,
        };
      });
      const phrase = new RegExp(`\\w+ ${letters}\\w* \\w+`).exec(text)![0];
      await open(foundPath('york-2016-sif', id, [phrase]));
      const marks = page.locator(`#${id} > [data-text] mark`);
      await expect.poll(async () => (await marks.allTextContents()).join('')).toContain(phrase);
      expect(await page.locator(`#${id} > [data-text]`).textContent()).toBe(text);
    });
  });

  it('whoever can’t hover finds the long form in the glossary, from the foot of the page', async () => {
    await read(
      site,
      { viewport: desk, javaScriptEnabled: false },
      async ({ page, open, where }) => {
        await open('reports/york-2016-sif/');
        const letters = await page.locator('[data-text] abbr').first().textContent();
        const longForm = await page.locator('[data-text] abbr').first().getAttribute('title');
        await page.locator('footer a', { hasText: 'Glossary' }).press('Enter');
        await expect.poll(where).toBe('glossary/');
        const term = page.locator(`#${letters!.toLowerCase()}`);
        expect(await term.locator('dd p').first().textContent()).toContain(longForm);
      },
    );
  });
});
