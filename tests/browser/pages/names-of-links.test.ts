import { describe, expect, it } from 'vitest';
import { desk, pageKinds } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

const york = 'reports/york-2016-sif/';

describe('links', () => {
  it.each(pageKinds)('are called by letters or digits, no sign alone: %s', async (_, path) => {
    await read(served[0]!, { viewport: desk }, async ({ page, open }) => {
      await open(path);
      const tree = await page.locator('body').ariaSnapshot();
      const names = [...tree.matchAll(/- link(?: "(.*?)")?(?:[ :]|$)/gm)].map(
        ([, name]) => name ?? '',
      );
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => !/[\p{L}\p{N}]/u.test(name))).toEqual([]);
    });
  });

  it('“Skip to the text” reaches the text of a report', async () => {
    await read(served[0]!, { viewport: desk }, async ({ page, open }) => {
      await open(york);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.localName === 'article');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(
        true,
      );
    });
  });

  it('opening a paragraph’s row is no step in the history', async () => {
    await read(served[0]!, { viewport: desk }, async ({ page, open, where }) => {
      await open(york);
      const before = await page.evaluate(() => history.length);
      await page.locator('#para-28 > a').first().click();
      await page.locator('#para-28 [aria-expanded=true]').waitFor();
      expect(where()).toBe(`${york}#para-28`);
      expect(await page.evaluate(() => history.length)).toBe(before);
    });
  });
});
