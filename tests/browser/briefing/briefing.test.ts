import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { desk, narrow } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

const report = 'reports/york-2016-sif/';

/** Adds paragraphs of York's report of 2016 as a reader does. */
async function add(page: Page, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await page.locator(`#${id} > a`).first().click();
    await page.getByRole('button', { name: 'Add to briefing' }).click();
    await page.locator('.cite .said', { hasText: 'Added to the briefing' }).waitFor();
  }
}

const checked = (page: Page) => page.locator('#checked', { hasText: /./ }).waitFor();
const sources = (page: Page) => page.locator('#items .source').allTextContents();

describe.each(served)('a briefing, below $base', (site) => {
  it('is made from a report by keyboard alone, and told in a live region', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open(report);
      let keys = 0;
      const press = async (key: string) => {
        keys += 1;
        await page.keyboard.press(key);
      };
      await page.locator('#para-28 > a').focus();
      await press('Enter');
      await page.locator('.cite button:focus').waitFor();
      for (let i = 0; i < 3; i++) await press('Tab');
      await press('Enter');
      const told = 'Added to the briefing “My briefing”, which has 1 item now.';
      await page.locator('.cite .said', { hasText: told }).waitFor();
      await page.locator('[role=status]', { hasText: told }).waitFor();
      await page.locator('.cite a', { hasText: 'Open the briefing' }).focus();
      await press('Enter');
      await checked(page);
      expect(await page.locator('#items blockquote').textContent()).toMatch(/^Frontline managers/);
      expect(await sources(page)).toEqual([expect.stringMatching(/York 2016.*paragraph 28$/)]);
      expect(keys).toBeLessThanOrEqual(6);
    });
  });
});

const site = served[0]!;

describe('the items of a briefing', () => {
  it('are put in order by their buttons and by drawing, and undone; the reader stays at the item', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open(report);
      await add(page, 'para-13', 'para-14', 'para-15');
      await open('briefing/');
      await checked(page);
      const order = async () => (await sources(page)).map((one) => /\d+$/.exec(one)![0]).join(' ');
      await page.locator('#items li').first().getByRole('button', { name: 'Down' }).press('Enter');
      await page.locator('#said', { hasText: 'Moved to place 2 of 3.' }).waitFor();
      expect(await order()).toBe('14 13 15');
      await page.keyboard.press('Enter');
      await page.locator('#said', { hasText: 'Moved to place 3 of 3.' }).waitFor();
      expect(await order()).toBe('14 15 13');
      await page.locator('#items .grip').nth(2).dragTo(page.locator('#items li').first());
      await page.locator('#said', { hasText: 'Moved to place 1 of 3.' }).waitFor();
      expect(await order()).toBe('13 14 15');
      await page.locator('#items li').nth(1).getByRole('button', { name: 'Remove' }).click();
      await page.locator('#said', { hasText: 'Removed' }).waitFor();
      expect(await order()).toBe('13 15');
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.locator('#said', { hasText: 'Undone.' }).waitFor();
      expect(await order()).toBe('13 14 15');
    });
  });

  it('are headings and notes too, and nothing axe finds is wrong with them', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open(report);
      await add(page, 'para-13', 'para-14');
      await open('briefing/');
      await checked(page);
      await page.getByRole('button', { name: 'Add a heading' }).click();
      await page.keyboard.type('What inspectors found');
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Add a note' }).click();
      await page.keyboard.type('For committee.');
      await page.keyboard.press('Tab');
      await page.locator('#said', { hasText: 'Kept.' }).waitFor();
      await page.reload();
      await checked(page);
      expect(await page.locator('#items .heading input').inputValue()).toBe(
        'What inspectors found',
      );
      expect(await page.locator('#items .note textarea').inputValue()).toBe('For committee.');
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      await page.setViewportSize(narrow);
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(1280);
    });
  });
});

describe('a briefing that is passed on', () => {
  it('is the same in a fresh profile, from an address of fewer than 2,000 characters', async () => {
    const ids = Array.from({ length: 30 }, (_, at) => `para-${at + 20}`);
    let address = '';
    let quoted: (string | null)[] = [];
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open(report);
      await add(page, ...ids);
      await open('briefing/');
      await checked(page);
      quoted = await page.locator('#items blockquote').allTextContents();
      await page.getByRole('button', { name: 'Make an address of it' }).click();
      await page.locator('#made:visible').waitFor();
      address = await page.locator('#made').inputValue();
    });
    expect(address.length).toBeLessThan(2000);
    expect(quoted).toHaveLength(30);
    await read(site, { viewport: desk }, async ({ page }) => {
      await page.goto(address);
      await page.locator('#checked', { hasText: '30 quotations, all unchanged' }).waitFor();
      expect(await page.locator('#items blockquote').allTextContents()).toEqual(quoted);
      expect(new URL(page.url()).hash).toBe('');
    });
  });

  it('says of an address that was cut that it can’t be read', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('briefing/#b=q1YqycxNVb');
      await page.locator('#said', { hasText: 'no briefing that can be read' }).waitFor();
    });
  });

  it('is opened from a file, which tells what was changed', async () => {
    const item = {
      kind: 'paragraph',
      slug: 'york-2016-sif',
      anchor: 'para-28',
      hash: '00000000',
      text: 'Frontline leaders',
    };
    const file = JSON.stringify({ id: 'x', title: 'From a file', items: [item] });
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('briefing/');
      await page.locator('#title').waitFor();
      await page
        .locator('#open')
        .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(file) });
      await page.locator('#checked', { hasText: '1 to look at' }).waitFor();
      expect(await page.locator('#items del').allTextContents()).toContain('leaders');
      await page.locator('#open').setInputFiles({
        name: 'c.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"id"'),
      });
      await page.locator('#said', { hasText: 'c.json was not opened' }).waitFor();
      expect(await page.locator('#items li').count()).toBe(1);
    });
  });
});

describe('the storage of the browser', () => {
  it('may be full or blocked: what was added stays on the page, and the reader is told', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await open('briefing/');
      await page.locator('#briefing:visible').waitFor();
      await page.getByRole('button', { name: 'Add a note' }).click();
      await page.locator('#said', { hasText: 'could not be stored' }).waitFor();
      await page.keyboard.type('Still here');
      await page.keyboard.press('Tab');
      expect(await page.locator('#items textarea').inputValue()).toBe('Still here');
      await open(report);
      await page.locator('#para-13 > a').click();
      await page.getByRole('button', { name: 'Add to briefing' }).click();
      await page.locator('.cite .said', { hasText: 'could not be stored' }).waitFor();
      await page.locator('.cite a', { hasText: 'Open the briefing' }).click();
      await page.locator('#items .source', { hasText: 'paragraph 13' }).waitFor();
    });
  });

  it('may hold a damaged briefing: it is left as it is, and told', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('briefing/');
      await page.evaluate(() => localStorage.setItem('briefing:old', '{"id":"old","ti'));
      await open(report);
      await add(page, 'para-13');
      await open('briefing/');
      await page.locator('.damaged', { hasText: 'can’t be read' }).waitFor();
      await checked(page);
      expect(await page.evaluate(() => localStorage.getItem('briefing:old'))).toBe(
        '{"id":"old","ti',
      );
    });
  });

  it('is shared by two tabs: nothing that either adds is lost', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open(report);
      await add(page, 'para-13');
      await open('briefing/');
      await checked(page);
      const other = await page.context().newPage();
      await other.goto(site.url + report);
      await add(other, 'para-14');
      await page.locator('#said', { hasText: 'changed in another tab' }).waitFor();
      await page.getByRole('button', { name: 'Add a note' }).click();
      await add(other, 'para-15');
      await page.keyboard.type('Mine');
      await page.keyboard.press('Tab');
      await page.locator('#items .source').nth(2).waitFor();
      expect(await page.locator('#items li').count()).toBe(4);
      expect(await page.locator('#items textarea').inputValue()).toBe('Mine');
    });
  });
});
