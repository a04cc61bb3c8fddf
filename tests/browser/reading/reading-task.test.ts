import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desk, phone } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

/**
 * A recommendation stands in a section without a grade. Its section’s grade is taken to be that of the
 * section which judges what it asks for: of supervision, “Leadership, management and governance”.
 */
const task =
  'the recommendation on supervision, the grade of the section that judges it (leadership), and the council’s next report are found';

const sought = 'york supervision';
const recommendation = /ensure that social workers receive good-quality supervision/;
const judging = 'Leadership, management and governance';
const others = 'Other reports on York';
const next = 'Report after: York 2022, ILACS inspection';

/** What is told of a section in contents, its grade with it. */
const entryOf = (contents: ReturnType<Page['locator']>) =>
  contents.getByRole('listitem').filter({
    has: contents.page().getByRole('link', { name: judging, exact: true }),
  });

const isFocused = (page: Page, name: string) =>
  page.evaluate((sought) => document.activeElement?.textContent?.trim() === sought, name);

/** Presses Tab until the focus stands on a link of this name, and says how often. */
async function tabTo(page: Page, name: string): Promise<number> {
  for (let pressed = 1; pressed <= 40; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await isFocused(page, name)) return pressed;
  }
  throw new Error(`40 tabs don’t reach “${name}”`);
}

describe.each(served)('under $base', (site) => {
  it(`${task} by keys alone, words to look for aside, with 29 keys`, async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      let keys = 0;
      const press = async (key: string) => {
        await page.keyboard.press(key);
        keys += 1;
      };
      await open('');
      await page.waitForLoadState('load');
      await press('/');
      await page.keyboard.type(sought);
      await press('Enter');
      await page.locator('main ol > li mark').first().waitFor();
      await press('/');
      const hit = /recommendation 9$/;
      const name = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      while (!hit.test((await name()).trim()) && keys < 20) await press('ArrowDown');
      await press('Enter');
      await expect.poll(where).toMatch(/^reports\/york-2016-sif\/.*#para-9$/);
      expect(await page.locator('#para-9:target').innerText()).toMatch(recommendation);
      await page.locator('.here > *').first().waitFor();

      await press('c');
      const contents = page.getByRole('navigation', { name: 'Contents' });
      expect(await isFocused(page, 'Recommendations')).toBe(true);
      keys += await tabTo(page, judging);
      expect(await entryOf(contents).innerText()).toMatch(/^Leadership[\s\S]*\bGood\b/);
      keys += await tabTo(page, others);
      await press('Enter');
      await expect.poll(where).toBe('reports/york-2016-sif/#around');
      keys += await tabTo(page, next);
      await press('Enter');
      await expect.poll(where).toBe('reports/york-2022-ilacs/');
      console.log(`${site.base}: ${keys} keys, and “${sought}”`);
      expect(keys).toBe(29);
    });
  });

  it(`${task} by touch on a phone, with six taps`, async () => {
    const touch = { viewport: phone, hasTouch: true, isMobile: true };
    await read(site, touch, async ({ page, open, where }) => {
      let taps = 0;
      const tap = async (one: ReturnType<Page['locator']>) => {
        await one.tap();
        taps += 1;
      };
      await open('');
      await tap(page.getByRole('searchbox'));
      await page.keyboard.type(sought);
      await tap(page.getByRole('main').getByRole('button', { name: 'Search' }));
      await tap(page.getByRole('link', { name: /recommendation 9$/ }));
      await expect.poll(where).toMatch(/^reports\/york-2016-sif\/.*#para-9$/);
      expect(await page.locator('#para-9:target').innerText()).toMatch(recommendation);
      await tap(page.locator('.acts a', { hasText: 'Contents' }));
      const sheet = page.getByRole('dialog', { name: 'Contents' });
      expect(await entryOf(sheet).innerText()).toMatch(/^Leadership[\s\S]*\bGood\b/);
      await tap(sheet.getByRole('link', { name: others }));
      await expect.poll(where).toBe('reports/york-2016-sif/#around');
      await tap(page.getByRole('link', { name: next }));
      await expect.poll(where).toBe('reports/york-2022-ilacs/');
      console.log(`${site.base}: ${taps} taps`);
      expect(taps).toBe(6);
    });
  });

  it(`${task} by the names and roles of the accessibility tree alone, with four acts and one look`, async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      let acts = 0;
      const act = async (done: Promise<void>) => {
        await done;
        acts += 1;
      };
      await open('');
      const box = page.getByRole('search').getByRole('searchbox', { name: /^Search the text/ });
      await act(box.fill(sought));
      await act(page.getByRole('search').getByRole('button', { name: 'Search' }).click());
      const found = page.getByRole('list', { name: 'Paragraphs found, by document' });
      const hit = found.getByRole('heading', { name: /^York 2016\b.*recommendation 9$/ });
      await act(hit.getByRole('link').click());
      await expect.poll(where).toMatch(/^reports\/york-2016-sif\/.*#para-9$/);
      const asked = page
        .getByRole('article')
        .getByRole('paragraph')
        .filter({ hasText: recommendation });
      expect(await asked.count()).toBe(1);

      const contents = page.getByRole('navigation', { name: 'Contents' });
      const entry = await entryOf(contents).ariaSnapshot();
      const told = new RegExp(`^- listitem:\\n +- link "${judging}":\\n.*\\n +- text: Good\\n`);
      expect(entry).toMatch(told);

      const around = page.getByRole('navigation', { name: others });
      await act(around.getByRole('link', { name: next }).click());
      await expect.poll(where).toBe('reports/york-2022-ilacs/');
      expect(await page.getByRole('heading', { level: 1 }).ariaSnapshot()).toContain('York 2022');
      console.log(`${site.base}: ${acts} acts`);
      expect(acts).toBe(4);
    });
  });
});
