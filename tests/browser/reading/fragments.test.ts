import { describe, expect, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

const report = 'reports/york-2016-sif/';

describe.each(served)('an address that was altered on its way, under $base', (site) => {
  it.each([
    'para-28.',
    'para-28)',
    'para-28,',
    'Para-28',
    '28',
    'para-28?utm_source=x',
    'para-28%29',
  ])('#%s leads to paragraph 28', async (fragment) => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open(`${report}#${fragment}`);
      await expect.poll(where).toBe(`${report}#para-28`);
      expect(await page.locator(':target').getAttribute('id')).toBe('para-28');
      const top = await page.locator('#para-28').evaluate((it) => it.getBoundingClientRect().top);
      expect(top).toBeLessThan(desk.height);
      expect(await page.locator('.missing').count()).toBe(0);
    });
  });

  it('says what the document has where it has no such paragraph', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open(`${report}#para-9999`);
      const note = page.locator('.missing');
      await note.waitFor();
      expect(await note.textContent()).toMatch(/no paragraph 9999\. .* from 1 to \d+/);
      await expect.poll(() => page.getByRole('status').textContent()).toMatch(/no paragraph 9999/);
      expect(where()).toBe(`${report}#para-9999`);
      await open(`${report}#para-28`);
      await note.waitFor({ state: 'detached' });
    });
  });

  it('never leads to another paragraph than the one it names', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open(`${report}#para-281`);
      await page.locator('.missing', { hasText: 'no paragraph 281' }).waitFor();
    });
  });
});

describe.each(served)('the note of a version, under $base', (site) => {
  it('names its paragraph, in the live region too', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open(report);
      const hash = await page.locator('#para-12').getAttribute('data-hash');
      await open(`${report}?v=para-12~${hash}#para-12`);
      await page.locator('#para-12 .version', { hasText: 'Unchanged: paragraph 12' }).waitFor();
      await expect
        .poll(() => page.getByRole('status').textContent())
        .toMatch(/Unchanged: paragraph 12/);
    });
  });

  it('does not say of the paragraph that the reader stands at what it knows of another', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open(report);
      const hash = await page.locator('#para-12').getAttribute('data-hash');
      await open(`${report}?v=para-12~${hash}#para-100`);
      const note = page.locator('#para-100 .version');
      await note.waitFor();
      expect(await note.textContent()).toMatch(/^Not checked: paragraph 100\..*paragraph 12/);
      expect(await page.locator('#para-100').textContent()).not.toMatch(/unchanged/i);
      await expect
        .poll(() => page.getByRole('status').textContent())
        .toMatch(/Unchanged: paragraph 12 .*Not checked: paragraph 100/);
    });
  });
});
