import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser, type Reader } from '../support/reader.ts';

useBrowser();

const circumstances = { viewport: desk, permissions: ['clipboard-read', 'clipboard-write'] };
const documents = [
  'york-2016-sif',
  'york-2022-ilacs',
  'northamptonshire-2016-sif',
  'york-2017-scrutiny-report',
];

/** A page of another site with a field that keeps links and quotations. */
async function editor({ page }: Reader): Promise<Page> {
  const other = await page.context().newPage();
  await other.setContent('<div id="field" contenteditable></div>');
  return other;
}

/** The anchors of three paragraphs from the beginning, the middle and the end of a report. */
const threeOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('article [data-hash]:has(> a):has(> [data-text])')];
    const blocks = all.filter((block) => !block.matches('.h, .b, tr') && !block.closest('.tb'));
    return [0.2, 0.5, 0.8].map((part) => blocks[Math.floor(blocks.length * part)]!.id);
  });

async function copyQuotation(page: Page, id: string): Promise<{ words: string; hash: string }> {
  const block = page.locator(`#${id}`);
  await block.locator('> a').first().click();
  await page.getByRole('button', { name: 'Copy quotation' }).click();
  await page.locator('.cite .said', { hasText: 'Quotation copied.' }).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  const words = await block.locator('> [data-text]').evaluate((own) => {
    const copy = own.cloneNode(true) as Element;
    copy.querySelectorAll('[data-noteref]').forEach((marker) => marker.remove());
    return copy.textContent.trim();
  });
  return { words, hash: (await block.getAttribute('data-hash'))! };
}

/** Pastes into a line of its own: pasted into one that has words, a quotation goes on from them, as anything does. */
async function paste(other: Page): Promise<void> {
  await other.bringToFront();
  await other.locator('#field').focus();
  await other.keyboard.press('Control+End');
  if ((await other.locator('#field').textContent()) !== '') await other.keyboard.press('Enter');
  await other.keyboard.press('ControlOrMeta+v');
}

/** A field may set a space as one that doesn't break. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe.each(served)(
  'what is copied below $base and pasted into a field of another page',
  (site) => {
    it('is every quotation, citation and link of twelve paragraphs of four documents', async () => {
      await read(site, circumstances, async (reader) => {
        const { page } = reader;
        const other = await editor(reader);
        const copied: { id: string; slug: string; words: string; hash: string }[] = [];
        for (const slug of documents) {
          await page.bringToFront();
          await reader.open(`reports/${slug}/`);
          for (const id of await threeOf(page)) {
            await page.bringToFront();
            copied.push({ id, slug, ...(await copyQuotation(page, id)) });
            await paste(other);
          }
        }
        const field = other.locator('#field');
        const quotations = (await field.locator('blockquote').allTextContents()).map(spaced);
        const links = await field
          .locator('a')
          .evaluateAll((all) => all.map((one) => [one.getAttribute('href')!, one.textContent]));
        const text = spaced((await field.textContent())!);
        expect(copied).toHaveLength(12);
        expect(links).toHaveLength(12);
        for (const [at, { id, slug, words, hash }] of copied.entries()) {
          expect(quotations.join('\n')).toContain(spaced(words));
          expect(links[at]![0]).toMatch(new RegExp(`reports/${slug}/\\?v=${id}~${hash}#${id}$`));
          expect(links[at]![1]).toBe(links[at]![0]);
          expect(text).toContain(links[at]![0]);
        }
        expect(await field.locator('i').count()).toBe(12);
      });
    }, 60_000);
  },
);
