import { describe, expect, it } from 'vitest';
import { desk, phone } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';
import { ask, firstLink, hits } from './search-page.ts';

useBrowser();

const queries = ['return home interviews', 'drift and delay', 'letters before proceedings'];

describe.each(served)('under $base', (site) => {
  it.each(queries)('%s: the first hit has the words, and its link lands on them', async (query) => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('');
      await ask(reader, query);
      await firstLink(reader).waitFor();
      await expect.poll(() => reader.where()).toBe(`search/?q=${query.replaceAll(' ', '+')}`);
      const hit = hits(reader).first();
      expect((await hit.innerText()).toLowerCase()).toContain(query);
      expect(await hit.locator('mark').count()).toBeGreaterThan(0);
      await firstLink(reader).click();
      await reader.page.waitForURL(/\/reports\//);
      const paragraph = reader.page.locator(':target');
      expect((await paragraph.locator('[data-text]').first().innerText()).toLowerCase()).toContain(
        query,
      );
      expect(
        await paragraph.evaluate((element) => element.getBoundingClientRect().top),
      ).toBeLessThan(desk.height);
    });
  });

  it('a hit names its report, its paragraph and its section', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/?q=return+home+interviews');
      const link = firstLink(reader);
      await link.waitFor();
      const number = /#para-(\d+)/.exec((await link.getAttribute('href'))!)?.[1];
      const said = await hits(reader).first().innerText();
      expect(said).toMatch(/York|Northamptonshire/);
      if (number !== undefined)
        expect(said).toMatch(new RegExp(`(?:paragraph|recommendation) ${number}\\b`, 'i'));
    });
  });

  it('going back from a paragraph brings the same hits', async () => {
    await read(site, { viewport: phone }, async (reader) => {
      await reader.open('search/');
      await ask(reader, 'drift and delay');
      await firstLink(reader).waitFor();
      const before = await hits(reader).allInnerTexts();
      await firstLink(reader).click();
      await reader.page.waitForURL(/\/reports\//);
      await reader.page.goBack();
      await firstLink(reader).waitFor();
      expect(await hits(reader).allInnerTexts()).toEqual(before);
      expect(await reader.page.getByRole('searchbox').first().inputValue()).toBe('drift and delay');
    });
  });

  it.each([
    ['supervision Northamptonshire', 'Paragraphs of Northamptonshire come first.'],
    ['complacency Northamptonshire', 'Nothing of Northamptonshire has much of this.'],
  ])('says truly whether a named council leads: %s', async (query, said) => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open(`search/?q=${query.replaceAll(' ', '+')}`);
      await firstLink(reader).waitFor();
      await reader.page.locator('#remarks', { hasText: said }).waitFor();
      const first = await hits(reader).first().innerText();
      expect(first.includes('Northamptonshire')).toBe(said.includes('come first'));
    });
  });

  it('a phrase in quotation marks finds itself only', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/');
      await ask(reader, '"drift and delay"');
      await firstLink(reader).waitFor();
      for (const text of await hits(reader).allInnerTexts()) {
        expect(text.toLowerCase()).toContain('drift and delay');
      }
    });
  });

  it('words that no paragraph has give no hit, and say so', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/?q=%22purple+elephant+committee%22');
      const status = reader.page.getByRole('status');
      await expect
        .poll(() => status.innerText(), { timeout: 10_000 })
        .toMatch(/\b(no|nothing|0)\b/i);
      expect(await hits(reader).count()).toBe(0);
    });
  });

  it('the keyboard alone is enough to search and open a hit', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/');
      await reader.page.getByRole('searchbox').first().focus();
      await reader.page.keyboard.type('supervision');
      await reader.page.keyboard.press('Enter');
      const link = firstLink(reader);
      await link.waitFor();
      for (let presses = 0; presses < 20; presses++) {
        if (await link.evaluate((element) => element === document.activeElement)) break;
        await reader.page.keyboard.press('Tab');
      }
      await reader.page.keyboard.press('Enter');
      await reader.page.waitForURL(/\/reports\/.+#/);
    });
  });

  it('says so when the index can not be reached, and tries again when asked', async () => {
    const expected = [/Failed to load resource/, /fetch|import|index|module/i];
    await read(site, { viewport: desk, expected }, async (reader) => {
      await reader.page.route(/pagefind/, (route) => route.abort());
      await reader.open('search/?q=supervision');
      const again = reader.page.getByRole('button', { name: /again/i });
      await again.waitFor();
      await reader.page.unroute(/pagefind/);
      await again.click();
      await firstLink(reader).waitFor();
    });
  });
});
