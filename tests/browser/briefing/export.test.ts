import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

/** What a reader gets who exports the briefing. */
async function exported(page: Page, format: string): Promise<Buffer> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: `Export as ${format}` }).click();
  await page.locator('.said', { hasText: 'Exported as' }).waitFor();
  return readFile(await (await saved).path());
}

describe.each(served)('a briefing of one paragraph, below $base', (site) => {
  it('is exported in every format with its quotation, its citation and its link', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('reports/york-2016-sif/');
      const words = await page.locator('#para-28 [data-text]').first().textContent();
      await page.locator('#para-28 > a').first().click();
      await page.getByRole('button', { name: 'Add to briefing' }).click();
      await page.locator('.cite .said', { hasText: 'Added to the briefing' }).waitFor();
      await open('briefing/');
      await page.locator('#checked', { hasText: /./ }).waitFor();
      const beginning = words!.trim().slice(0, 60);
      for (const format of ['Markdown', 'HTML', 'CSV']) {
        const text = (await exported(page, format)).toString('utf8');
        expect(text).toContain(beginning);
        expect(text).toContain('York');
        expect(text).toMatch(/york-2016-sif\/\?v=para-28~[0-9a-f]{8}#para-28/);
      }
      const files = unzipSync(new Uint8Array(await exported(page, 'Word')));
      const plain = (name: string) => strFromU8(files[name]!).replace(/<[^>]+>/g, '');
      expect(plain('word/document.xml')).toContain(beginning);
      expect(plain('word/footnotes.xml')).toContain('York');
      const links = Object.entries(files).filter(([name]) => name.endsWith('.rels'));
      expect(links.map(([, file]) => strFromU8(file)).join(' ')).toContain('#para-28');
    });
  });
});
