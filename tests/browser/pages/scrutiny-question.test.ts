import type { Page } from 'playwright-core';
import { expect, describe, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

/**
 * "In 2016 inspectors told York to improve supervision. What did the council say, what did inspectors
 * find in 2022, and how does another county stand?"
 */
async function expectChain(page: Page): Promise<void> {
  const chain = page.locator('details.chain[open]');
  const text = await chain.innerText();
  for (const said of [
    /York 2016, single inspection, recommendation 9/i,
    /York 2017, scrutiny report/,
    /York 2022, ILACS inspection/,
  ])
    expect(text).toMatch(said);
}

async function expectBoth(page: Page): Promise<void> {
  const columns = page.locator('#columns > div');
  await expect.poll(() => columns.count()).toBe(2);
  await expect.poll(() => columns.first().innerText()).toMatch(/York 2022[\s\S]*supervision/);
  await expect
    .poll(() => columns.last().innerText())
    .toMatch(/Northamptonshire 2016[\s\S]*supervision/);
}

/** Presses Tab until the focus stands on what is sought, and says how often. */
async function tabTo(page: Page, selector: string): Promise<number> {
  for (let pressed = 1; pressed <= 80; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((sought) => document.activeElement?.matches(sought), selector))
      return pressed;
  }
  throw new Error(`80 tabs don’t reach ${selector}`);
}

describe.each(served)('a question of scrutiny under $base', (site) => {
  const york = 'main a[href$="/authorities/york/"]';
  const other = 'main a[href*="/compare/"][href$="with=northamptonshire"]';

  it('is answered in four steps by mouse', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      let steps = 0;
      const step = (act: Promise<unknown>) => act.then(() => (steps += 1));
      await open('');
      await step(page.locator(york).first().click());
      await step(page.locator('details.chain:has(#york-2016-r9) > summary').click());
      await expectChain(page);
      await step(page.locator(other).click());
      await step(page.locator('select[name=theme]').selectOption('supervision'));
      await expectBoth(page);
      expect(steps).toBe(4);
      expect(where()).toBe('compare/?theme=supervision&with=york&with=northamptonshire');
    });
  });

  it('is answered by keys alone, and the number of keys is known', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open('');
      let keys = await tabTo(page, york);
      await page.keyboard.press('Enter');
      await expect.poll(where).toBe('authorities/york/');
      await page.waitForLoadState('load');
      keys += await tabTo(page, 'nav a[href="#asked-for"]');
      await page.keyboard.press('Enter');
      keys += await tabTo(page, 'details:has(#york-2016-r9) > summary');
      await page.keyboard.press('Enter');
      await expectChain(page);
      keys += await tabTo(page, other);
      await page.keyboard.press('Enter');
      await expect.poll(where).toMatch(/^compare/);
      await page.locator('#compare:visible').waitFor();
      keys += await tabTo(page, 'select[name=theme]');
      console.log(`${site.base}: ${keys} tabs and 4 times Enter, then the theme’s name`);
      await page.keyboard.type('Supervision');
      await page.keyboard.press('Enter');
      await expectBoth(page);
      expect(keys).toBeLessThanOrEqual(70);
    });
  });

  it('is shown again by the address of the comparison', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('compare/?theme=supervision&with=york&with=northamptonshire');
      await expectBoth(page);
      expect(await page.locator('#columns mark').count()).toBeGreaterThan(5);
    });
  });

  it('shows the theme that was chosen last, whichever comes first', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await page.route('**/themes/adoption/passages.json', async (route) => {
        await page.waitForTimeout(1500);
        await route.continue();
      });
      await open('compare/?theme=adoption&with=york&with=northamptonshire');
      const late = page.waitForResponse('**/themes/adoption/passages.json');
      await page.locator('select[name=theme]').selectOption('supervision');
      await expectBoth(page);
      await late;
      await page.waitForTimeout(200);
      await expectBoth(page);
    });
  });

  it('is shown by an address that has the councils’ names as the page has them', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('compare/?theme=supervision&with=York&with=Northamptonshire');
      await expectBoth(page);
    });
  });

  it('tells what is not held from what is not said', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('compare/?theme=agency-staff&with=york-2022-ilacs&with=atlantis');
      const columns = page.locator('#columns > div');
      await expect.poll(() => columns.count()).toBe(2);
      expect(await columns.first().innerText()).toContain('Nothing found here.');
      expect(await columns.last().innerText()).toContain('Not held in this library.');
    });
  });

  it('leads to the themes where no script runs', async () => {
    await read(
      site,
      { viewport: desk, javaScriptEnabled: false },
      async ({ page, open, where }) => {
        await open('compare/?theme=supervision&with=york&with=northamptonshire');
        await page.locator('main a[href$="/themes/supervision/"]').click();
        expect(where()).toBe('themes/supervision/');
      },
    );
  });
});
