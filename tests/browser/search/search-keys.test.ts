import { describe, expect, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser, type Reader } from '../support/reader.ts';
import { firstLink, focused, hits, openPanel } from './search-page.ts';

useBrowser();

const press = async ({ page }: Reader, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const isFocused = (one: ReturnType<typeof firstLink>) =>
  one.evaluate((element) => element === document.activeElement);

describe.each(served)('under $base', (site) => {
  it('arrows walk from the box through the hits and back, Enter opens one', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/');
      await reader.page.getByRole('searchbox').focus();
      await reader.page.keyboard.type('supervision');
      await firstLink(reader).waitFor();
      const links = hits(reader).locator('h3 a');
      await press(reader, 'ArrowDown');
      expect(await isFocused(links.nth(0))).toBe(true);
      await press(reader, 'ArrowDown');
      expect(await isFocused(links.nth(1))).toBe(true);
      await press(reader, 'ArrowUp', 'ArrowUp');
      expect(await focused(reader)).toBe('q');
      await press(reader, 'ArrowDown', 'ArrowDown', 'Escape');
      expect(await focused(reader)).toBe('q');
      expect(await reader.page.getByRole('searchbox').inputValue()).toBe('supervision');
      await press(reader, 'ArrowDown');
      const href = (await links.nth(0).getAttribute('href'))!;
      await press(reader, 'Enter');
      await reader.page.waitForURL(/\/reports\//);
      expect(reader.page.url()).toContain(/#.*$/.exec(href)![0]);
    });
  });

  it('the arrows reach what is folded away; it opens in place and the reader stands at it', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/?q=care');
      await firstLink(reader).waitFor();
      const group = reader.page.locator('.group').first();
      const before = await group.locator('.hit').count();
      await reader.page.getByRole('searchbox').focus();
      await press(reader, ...Array.from({ length: before + 1 }, () => 'ArrowDown'));
      expect(await focused(reader)).toMatch(/^\d+ more in this document$/);
      await press(reader, 'Enter');
      const next = group.locator('.hit').nth(before).locator('h3 a');
      await next.waitFor();
      await expect.poll(() => isFocused(next)).toBe(true);
    });
  });

  it.each(['', 'reports/', 'reports/york-2016-sif/', 'themes/supervision/', 'a-z/'])(
    '/ leads to a search box from %s',
    async (path) => {
      await read(site, { viewport: desk }, async (reader) => {
        await reader.open(path);
        await press(reader, '/');
        await expect
          .poll(() => reader.page.evaluate(() => (document.activeElement as HTMLInputElement).type))
          .toBe('search');
        await reader.page.keyboard.type('drift/delay');
        expect(await reader.page.locator('input[type=search]:focus').inputValue()).toBe(
          'drift/delay',
        );
      });
    },
  );

  it('/ can be turned off, and stays off on other pages', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/');
      await reader.page.getByText('How to ask, and keys').click();
      await reader.page.locator('#single-keys').uncheck();
      await reader.open('a-z/');
      await press(reader, '/');
      expect(await focused(reader)).not.toBe('q');
      await reader.open('search/');
      await reader.page.getByText('How to ask, and keys').click();
      expect(await reader.page.locator('#single-keys').isChecked()).toBe(false);
      await reader.page.locator('#single-keys').check();
      await press(reader, '/');
      expect(await focused(reader)).toBe('q');
    });
  });

  it('who ticks a value by keyboard stays on it, and who removes one stays near', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/?q=care');
      await firstLink(reader).waitFor();
      await openPanel(reader);
      const box = reader.page.locator('#groups input[value=York]');
      await box.focus();
      await press(reader, 'Space');
      await reader.page.locator('#chosen button').waitFor();
      await expect.poll(() => isFocused(box)).toBe(true);
      await reader.page.locator('#groups input[name=year]').first().check();
      const remove = reader.page.locator('#chosen button').first();
      await expect.poll(() => reader.page.locator('#chosen button').count()).toBe(3);
      await remove.focus();
      await press(reader, 'Enter');
      await expect.poll(() => reader.page.locator('#chosen button').count()).toBe(1);
      expect(await isFocused(remove)).toBe(true);
      await press(reader, 'Enter');
      await expect.poll(() => focused(reader)).toBe('q');
    });
  });
});
