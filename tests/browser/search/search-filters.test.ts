import { describe, expect, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser, type Reader } from '../support/reader.ts';
import { firstLink, hits, newStatus, openPanel } from './search-page.ts';

useBrowser();

const countSaid = (text: string) => Number(/[\d,]+(?= paragraph)/.exec(text)?.[0].replace(',', ''));
const label = ({ page }: Reader, name: string, value: string) =>
  page.locator('#groups label').filter({ has: page.locator(`[name=${name}][value="${value}"]`) });

async function atResults(reader: Reader, search: string): Promise<string> {
  await reader.open(`search/${search}`);
  await firstLink(reader).waitFor();
  return newStatus(reader);
}

describe.each(served)('under $base', (site) => {
  it('a value shows as many paragraphs as it says, several together fewer, and the address has them', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      const before = await atResults(reader, '?q=supervision');
      await openPanel(reader);
      const york = label(reader, 'authority', 'York');
      const promised = Number(/\((\d+)\)/.exec(await york.innerText())?.[1]);
      await york.locator('input').check();
      const narrowed = await newStatus(reader, before);
      expect(countSaid(narrowed)).toBe(promised);
      await label(reader, 'kind', 'sif').locator('input').check();
      expect(countSaid(await newStatus(reader, narrowed))).toBeLessThan(promised);
      expect(reader.where()).toBe('search/?q=supervision&authority=York&kind=sif');
    });
  });

  it('back and forward go through what was chosen', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      const before = await atResults(reader, '?q=supervision');
      await openPanel(reader);
      await label(reader, 'authority', 'York').locator('input').check();
      const narrowed = await newStatus(reader, before);
      await reader.page.goBack();
      expect(await newStatus(reader, narrowed)).toBe(before);
      expect(await label(reader, 'authority', 'York').locator('input').isChecked()).toBe(false);
      await reader.page.goForward();
      expect(await newStatus(reader, before)).toBe(narrowed);
    });
  });

  it('an address with filters and order shows the same to whoever opens it', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      const search = '?q=supervision&authority=York&year=2016&year=2022&sort=date';
      await atResults(reader, search);
      const names = await reader.page.locator('#chosen button').allInnerTexts();
      expect(names.map((name) => name.replace(' ×', ''))).toEqual([
        'Council: York',
        'Year: 2016',
        'Year: 2022',
        'Remove all',
      ]);
      expect(await reader.page.locator('#sort').inputValue()).toBe('date');
      const documents = await reader.page.locator('.group h2').allInnerTexts();
      const years = documents.map((name) => Number(/\d{4}/.exec(name)));
      expect(years).toEqual([...years].sort((a, b) => b - a));
      expect(new Set(years).size).toBeGreaterThan(1);
    });
  });

  it('all that is chosen is removed at once', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      const before = await atResults(reader, '?q=supervision&authority=York&year=2016');
      await reader.page.getByRole('button', { name: 'Remove all' }).click();
      expect(countSaid(await newStatus(reader, before))).toBeGreaterThan(countSaid(before));
      expect(reader.where()).toBe('search/?q=supervision');
      expect(await reader.page.locator('#chosen button').count()).toBe(0);
    });
  });

  it('each document stands once, its paragraphs together, and all that were counted can be opened', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      const said = await atResults(reader, '?q=supervision');
      const names = await reader.page.locator('.group h2').allInnerTexts();
      expect(new Set(names).size).toBe(names.length);
      const more = reader.page.locator('#more:visible, .group > button:visible');
      while ((await more.count()) > 0) {
        const before = await hits(reader).count();
        await more.first().click();
        await expect.poll(() => hits(reader).count()).toBeGreaterThan(before);
      }
      expect(await hits(reader).count()).toBe(countSaid(said));
    });
  });

  it('on a wide screen stand open beside the hits, five at first, grades from the best', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await atResults(reader, '?q=care');
      const groups = reader.page.locator('#groups > details:not(.below) > summary');
      await groups.first().waitFor();
      expect((await groups.allInnerTexts()).map((name) => name.replace(/ \(.*/, ''))).toEqual([
        'Council',
        'Year',
        'Kind of document',
        'Section about',
        'Grade of the section',
      ]);
      const panel = (await reader.page.locator('#narrow').boundingBox())!;
      const list = (await reader.page.locator('#hits').boundingBox())!;
      expect(panel.x).toBeGreaterThanOrEqual(list.x + list.width);
      const grades = await reader.page
        .locator('[name=grade]')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
      const scale = ['outstanding', 'good', 'requires-improvement'];
      expect(grades).toEqual(scale.filter((grade) => grades.includes(grade)));
      expect(grades.length).toBeGreaterThan(1);
    });
  });

  it('the others stand below, and open where one of theirs is chosen', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await atResults(reader, '?q=care');
      const below = reader.page.locator('#groups > .below');
      await below.waitFor();
      expect(await below.getAttribute('open')).toBeNull();
      await atResults(reader, '?q=care&role=recommendation');
      await expect.poll(() => below.getAttribute('open')).toBe('');
    });
  });

  it('documents above hits are links to them', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await atResults(reader, '?q=supervision&report=york-2016-sif');
      await reader.page.locator('.group h2 a').first().click();
      await expect.poll(reader.where).toBe('reports/york-2016-sif/');
    });
  });

  it('a hit says council, year, number, section and grade on its first line, and its page', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await atResults(reader, '?q=supervision&report=york-2016-sif&grade=good');
      const said = await hits(reader).first().innerText();
      expect(said).toMatch(/page \d+/);
      const link = hits(reader).first().locator('h3 a');
      expect(await link.innerText()).toMatch(/^York 2016\b.*, paragraph \d+$/s);
      const tops = await hits(reader)
        .first()
        .locator('h3, .where span:nth-child(-n + 2)')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().bottom));
      expect(tops).toHaveLength(3);
      expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8);
      const grade = hits(reader).first().locator('.grade.good');
      expect(await grade.innerText()).toBe('Good');
    });
  });

  it('a value that nothing has narrows nothing down, is said in words, and can be taken out', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await atResults(reader, '?q=supervision&authority=Atlantis');
      const remark = reader.page.locator('#remarks');
      await expect.poll(() => remark.innerText()).toContain('has “Atlantis” as its council');
      await reader.page.getByRole('button', { name: 'Remove Council: Atlantis' }).click();
      await expect.poll(() => remark.innerText()).not.toContain('Atlantis');
      expect(await hits(reader).count()).toBeGreaterThan(0);
    });
  });
});
