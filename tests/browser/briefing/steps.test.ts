import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

/** A reader without a pointer: each key is a step. */
function keyboard(page: Page) {
  const steps: string[] = [];
  const press = async (key: string) => {
    steps.push(key);
    await page.keyboard.press(key);
  };
  /** What a screen reader says of where the focus is. */
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim().replace(/\s+/g, ' ');
    });
  /** Goes on by Tab to something of a name. */
  const tabTo = async (name: RegExp, most: number) => {
    for (let at = 0; at < most; at++) {
      await press('Tab');
      if (name.test(await focused())) return;
    }
    throw new Error(`Not reached in ${most} steps: ${name}; at “${await focused()}”`);
  };
  return { steps, press, tabTo };
}

/** What the live region has said last. */
const told = (page: Page, words: RegExp) =>
  page.locator('[role=status]', { hasText: words }).first().waitFor({ state: 'attached' });

describe.each(served)('from a report to an exported briefing, below $base', (site) => {
  it('takes a reader without pointer or sight at most 28 steps, one more where there is a contact to pass by, each named and told', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      const { steps, press, tabTo } = keyboard(page);
      // The paragraph's address was typed, or followed: what comes next after it is its own number.
      await open('reports/york-2016-sif/#para-28');
      await tabTo(/28/, 1);
      await press('Enter');
      await page.locator('.cite button:focus', { hasText: 'Copy quotation' }).waitFor();
      const contacts = await page.locator('.cite button', { hasText: 'Something wrong' }).count();
      await tabTo(/^Add to briefing$/, 3);
      await press('Enter');
      await told(page, /Added to the briefing “My briefing”, which has 1 item now\./);
      expect(await violations(page)).toEqual([]);
      await tabTo(/^Open the briefing$/, 8);
      await press('Enter');
      await page.locator('#checked', { hasText: /./ }).waitFor();
      await told(page, /unchanged/);
      expect(await violations(page)).toEqual([]);
      await tabTo(/^Skip to the text$/, 1);
      await press('Enter');
      await tabTo(/^Export as Word/, 20);
      const saved = page.waitForEvent('download');
      await press('Enter');
      expect((await saved).suggestedFilename()).toMatch(/\.docx$/);
      await told(page, /Exported as/);
      expect(await violations(page)).toEqual([]);
      expect(steps.length).toBeLessThanOrEqual(28 + contacts);
    });
  });
});
