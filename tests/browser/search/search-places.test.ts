import { describe, expect, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';
import { ask, hits, newStatus } from './search-page.ts';

useBrowser();

const straight: [typed: string, where: string][] = [
  ['York 2016 para 28', 'reports/york-2016-sif/#para-28'],
  ['York 2016 SIF paragraph 28', 'reports/york-2016-sif/#para-28'],
  ['York 2022, 13', 'reports/york-2022-ilacs/#para-13'],
  ['northants 2016 paras 103-105', 'reports/northamptonshire-2016-sif/#para-103'],
  ['york-2022-ilacs#13', 'reports/york-2022-ilacs/#para-13'],
  ['york-2022-ilacs#para-13', 'reports/york-2022-ilacs/#para-13'],
  ['/reports/york-2016-sif/#s-recommendations', 'reports/york-2016-sif/#s-recommendations'],
];

describe.each(served)('under $base', (site) => {
  it.each(straight)('%s in the search page’s box leads straight there', async (typed, where) => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/');
      await ask(reader, typed);
      await expect.poll(reader.where).toBe(where);
      await expect.poll(() => reader.page.locator(':target').count()).toBe(1);
    });
  });

  it('a box on another page leads there too, and back is the page before', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('');
      await ask(reader, 'York 2016 para 28');
      await expect.poll(reader.where).toBe('reports/york-2016-sif/#para-28');
      await reader.page.goBack();
      await expect.poll(reader.where).toBe('');
    });
  });

  it('a pasted address leads to its text and says whether it is the one that was cited', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/');
      await ask(reader, `${site.url}reports/york-2016-sif/?v=para-28~00000000#para-28`);
      await expect.poll(reader.where).toBe('reports/york-2016-sif/#para-28');
      expect(await reader.page.locator('#para-28 .version').innerText()).toContain('Unknown');
    });
  });

  it('back from a place shows what was typed, and does not lead there again', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/');
      await ask(reader, 'York 2016 para 28');
      await expect.poll(reader.where).toBe('reports/york-2016-sif/#para-28');
      await reader.page.goBack();
      await reader.page.locator('#places a').waitFor();
      expect(reader.where()).toBe('search/?q=York+2016+para+28');
      expect(await reader.page.getByRole('searchbox').inputValue()).toBe('York 2016 para 28');
    });
  });

  it('what may mean several places is a choice', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/?q=York+para+13');
      const links = reader.page.locator('#places a');
      await links.first().waitFor();
      expect(await links.count()).toBeGreaterThan(1);
      expect(await newStatus(reader)).toBe(`${await links.count()} places fit.`);
      const path = (await links.nth(1).getAttribute('href'))!;
      await links.nth(1).click();
      await expect.poll(() => new URL(reader.page.url()).pathname).toBe(path.split('#')[0]);
      await expect.poll(() => reader.page.locator(':target').count()).toBe(1);
    });
  });

  it('citations pasted on lines of their own are listed', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/');
      await reader.page.getByRole('searchbox').evaluate((box) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'York 2022, 13\nYork 2016, 28\nAtlantis 2016, 3\n');
        box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
      });
      const links = reader.page.locator('#places a');
      await expect.poll(() => links.count()).toBe(2);
      expect(await links.allInnerTexts()).toEqual([
        expect.stringContaining('paragraph 13'),
        expect.stringContaining('paragraph 28'),
      ]);
      expect(await reader.page.locator('#places').innerText()).toContain(
        '“Atlantis 2016, 3” names no place here.',
      );
    });
  });

  it('an address that a document lacks offers the document and goes nowhere by itself', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/?q=york-2022-ilacs%23para-900');
      const link = reader.page.locator('#places li');
      await link.waitFor();
      expect(await link.innerText()).toContain('has no address #para-900');
      expect(reader.where()).toContain('search/');
    });
  });

  it('a council and a year are looked for, and their document is named', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/?q=York+2016');
      await hits(reader).first().waitFor();
      expect(await reader.page.locator('#places a').innerText()).toContain('York 2016');
    });
  });

  it('says so when the documents can not be reached, and tries again when asked', async () => {
    const expected = [/Failed to load resource/, /fetch/i];
    await read(site, { viewport: desk, expected }, async (reader) => {
      await reader.page.route(/documents\.json/, (route) => route.abort());
      await reader.open('search/?q=York+para+13');
      const again = reader.page.getByRole('button', { name: /again/i });
      await again.waitFor();
      await reader.page.unroute(/documents\.json/);
      await again.focus();
      await reader.page.keyboard.press('Enter');
      await reader.page.locator('#places a').first().waitFor();
      expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe('q');
    });
  });

  it('words after a place are a search', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/?q=York+2016+para+28+supervision');
      await newStatus(reader);
      expect(await reader.page.locator('#places a').count()).toBe(0);
    });
  });
});
