import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { LibraryDocument, Section } from '../../../src/lib/model/document.ts';
import { desk, phone } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

const slug = 'york-2016-sif';
const model = JSON.parse(readFileSync(`content/documents/${slug}.json`, 'utf8')) as LibraryDocument;

/** The sections around one, the outermost first. */
function way(sections: readonly Section[], id: string): Section[] {
  for (const section of sections) {
    if (section.id === id) return [section];
    const below = way(section.children, id);
    if (below.length > 0) return [section, ...below];
  }
  return [];
}

const numbered = model.blocks.filter(({ id }) => /^para-\d+$/.test(id));
/** Ten paragraphs, spread over the report. */
const targets = Array.from({ length: 10 }, (_, at) => numbered[Math.floor(at * 13.6) + 3]!);

/** What of the strip can be seen, and where it ends. */
const strip = (page: Page) =>
  page.evaluate(() => {
    const head = document.querySelector<HTMLElement>('.running')!;
    const box = head.getBoundingClientRect();
    const seen = [...head.querySelectorAll('b, .here > *')].filter((one) => {
      const { top, bottom, width } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && width > 20;
    });
    return { text: seen.map((one) => one.textContent), bottom: box.bottom };
  });

describe.each([
  ['a phone', phone],
  ['a desk', desk],
])('on %s', (_, viewport) => {
  it.each(targets.map(({ id, section }) => [id, section] as const))(
    'whoever arrives at %s sees which report and section it is, and the section’s grade',
    async (id, section) => {
      const around = way(model.sections, section!);
      const graded = around.findLast(({ grade }) => grade !== null);
      await read(served[0]!, { viewport }, async ({ page, open }) => {
        await open(`reports/${slug}/#${id}`);
        const title = (graded ?? around.at(-1)!).title;
        await expect.poll(async () => (await strip(page)).text[1]).toBe(title);
        const { text, bottom } = await strip(page);
        expect(text[0]).toBe('York 2016, single inspection');
        const grade = graded?.grade?.replaceAll('-', ' ');
        expect(text[2]?.toLowerCase()).toBe(grade);
        const top = await page
          .locator(`[id="${id}"]`)
          .evaluate((one) => one.getBoundingClientRect().top);
        expect(top).toBeGreaterThanOrEqual(bottom);
        expect(top).toBeLessThan(viewport.height / 2);
      });
    },
  );
});

describe('the strip above a report', () => {
  it('opens the contents over the page on a phone, by the keyboard too, and leads to a section', async () => {
    await read(served[0]!, { viewport: phone }, async ({ page, open, where }) => {
      await open(`reports/${slug}/#para-28`);
      const link = page.locator('.running a', { hasText: 'Contents' });
      await link.focus();
      await page.keyboard.press('Enter');
      const sheet = page.getByRole('dialog', { name: 'Contents' });
      await sheet.waitFor();
      expect(where()).toBe(`reports/${slug}/#para-28`);
      await page.keyboard.press('Escape');
      await expect.poll(() => sheet.count()).toBe(0);
      await page.keyboard.press('Enter');
      await sheet.getByRole('link', { name: 'Leadership, management and governance' }).click();
      await expect.poll(where).toBe(`reports/${slug}/#s-leadership`);
      expect(await sheet.count()).toBe(0);
      await expect.poll(async () => (await strip(page)).text[2]).toBe('Good');
    });
  });

  it('marks in the contents where the reader is, and keeps it in view', async () => {
    await read(served[0]!, { viewport: desk }, async ({ page, open }) => {
      await open(`reports/${slug}/#para-120`);
      const current = page.locator('.side .toc [aria-current]');
      await expect.poll(() => current.count()).toBe(1);
      const isInView = () =>
        current.evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      await expect.poll(isInView).toBe(true);
    });
  });

  it('says which report it is without JavaScript, and leads to the contents and the search', async () => {
    await read(
      served[0]!,
      { viewport: phone, javaScriptEnabled: false },
      async ({ page, open, where }) => {
        await open(`reports/${slug}/#para-28`);
        expect(await page.locator('.running b').textContent()).toBe('York 2016, single inspection');
        await page.locator('.running a', { hasText: 'Contents' }).click();
        await expect.poll(where).toBe(`reports/${slug}/#contents`);
      },
    );
  });
});
