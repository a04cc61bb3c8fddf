import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desk, phone } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

const choices: [label: string, option: string, shown: string[]][] = [
  ['Year', '2016', ['york-2016-sif', 'northamptonshire-2016-sif']],
  ['Year', 'undated', ['york-inspection-framework-briefing']],
  ['Overall grade', 'Good', ['york-2016-sif']],
  ['Authority', 'Northamptonshire', ['northamptonshire-2016-sif']],
];

const newestFirst = [
  'york-2022-ilacs',
  'york-2017-scrutiny-report',
  'york-2016-sif',
  'northamptonshire-2016-sif',
  'york-inspection-framework-briefing',
];

/** Slugs of what is listed, in its order. */
const listed = (page: Page): Promise<string[]> =>
  page
    .locator('.list tbody tr:visible th a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href.split('/').at(-2)!));

/** The heads that tell an order, and which. */
const orders = (page: Page): Promise<string[]> =>
  page
    .locator('.list [aria-sort]')
    .evaluateAll((all) => all.map((one) => `${one.textContent.trim()} ${one.ariaSort}`));

describe.each(served)('the list of documents, under $base', (site) => {
  it.each(choices)('filtered by %s: %s', async (label, option, shown) => {
    await read(site, { viewport: phone }, async ({ page, open }) => {
      await open('reports/');
      expect((await listed(page)).length).toBeGreaterThan(shown.length);
      await page.getByRole('combobox', { name: label }).selectOption(option);
      expect(await listed(page)).toEqual(shown);
      expect(await page.getByRole('status').innerText()).toContain(`${shown.length} of `);
      await page.reload();
      expect(await listed(page)).toEqual(shown);
    });
  });

  it('is narrowed down by typing, and says so in the address', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open('reports/');
      await page.getByRole('searchbox').fill('york 2016 GOOD');
      expect(await listed(page)).toEqual(['york-2016-sif']);
      expect(await page.getByRole('status').innerText()).toBe('1 of 5 documents');
      expect(where()).toBe('reports/?words=york+2016+GOOD');
      await page.getByRole('searchbox').fill('');
      expect(await listed(page)).toEqual(newestFirst);
      expect(where()).toBe('reports/');
    });
  });

  it('is sorted by its heads, by the keyboard too, and is so again when the address is opened', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open('reports/');
      expect(await orders(page)).toEqual(['Inspected or dated descending']);
      const head = page.getByRole('columnheader', { name: 'Overall grade' }).getByRole('button');
      await head.focus();
      await page.keyboard.press('Enter');
      expect(await orders(page)).toEqual(['Overall grade ascending']);
      expect((await listed(page))[0]).toBe('york-2016-sif');
      await page.keyboard.press('Enter');
      const turned = await listed(page);
      expect(turned.slice(0, 2)).toEqual(['york-2022-ilacs', 'northamptonshire-2016-sif']);
      expect(turned[2]).toBe('york-2016-sif');
      expect(where()).toBe('reports/?sort=-grade');
      await page.reload();
      expect(await listed(page)).toEqual(turned);
    });
  });

  it('is a table in order, with all its rows, without JavaScript', async () => {
    await read(site, { viewport: desk, javaScriptEnabled: false }, async ({ page, open }) => {
      await open('reports/?sort=council&words=good');
      expect(await listed(page)).toEqual(newestFirst);
      expect(await orders(page)).toEqual(['Inspected or dated descending']);
      expect(await page.locator('.list button, #filters:visible').count()).toBe(0);
    });
  });
});

describe.each([
  ['reports/', 5],
  ['authorities/', 2],
])('the rows of %s', (path, count) => {
  it('take a line each on a screen, and are a table to a screen reader', async () => {
    await read(served[0]!, { viewport: desk }, async ({ page, open }) => {
      await open(path);
      expect(await page.getByRole('table').getByRole('row').count()).toBe(count + 1);
      for (const { height } of await boxes(page)) expect(height).toBeLessThan(30);
    });
  });

  it('take two lines at most on a phone, without scrolling sideways, and stay a table', async () => {
    await read(served[0]!, { viewport: phone }, async ({ page, open }) => {
      await open(path);
      expect(await page.getByRole('table').getByRole('row').count()).toBe(count + 1);
      expect(await page.getByRole('rowheader').count()).toBe(count);
      for (const { height } of await boxes(page)) expect(height).toBeLessThan(54);
    });
  });

  it('keep their heads in view', async () => {
    await read(served[0]!, { viewport: { width: 1280, height: 300 } }, async ({ page, open }) => {
      await open(path);
      await page.locator('.list tbody tr').last().scrollIntoViewIfNeeded();
      await page.evaluate(() =>
        document.querySelector('.list tbody tr:last-child')!.scrollIntoView(),
      );
      const { top, bottom } = (await boxes(page, '.list thead'))[0]!;
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThan(100);
    });
  });
});

const boxes = (page: Page, of = '.list tbody tr') =>
  page.locator(of).evaluateAll((all) =>
    all.map((one) => {
      const { top, bottom, height } = one.getBoundingClientRect();
      return { top, bottom, height };
    }),
  );
