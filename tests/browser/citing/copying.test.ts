import { describe, expect, it } from 'vitest';
import {
  circumstances,
  clipboard,
  clipboardHtml,
  copyByHand,
  open,
  report,
  select,
  take,
  textOf,
} from '../support/copying.ts';
import { phone } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

describe.each(served)('under $base', (site) => {
  it('copies the link of a paragraph', async () => {
    await read(site, circumstances, async (reader) => {
      await reader.open(report);
      await open(reader, 'para-20');
      await take(reader, /copy link/i);
      expect(await clipboard(reader)).toMatch(/reports\/york-2022-ilacs\/#para-20$/);
      await reader.page.goto(
        (await clipboard(reader)).replace(/^https:\/\/library\.example/, new URL(site.url).origin),
      );
      expect(await reader.page.locator(':target').getAttribute('id')).toBe('para-20');
    });
  });

  it('copies a citation with council, kind, publisher, title, dates, paragraph, page and a versioned address', async () => {
    await read(site, circumstances, async (reader) => {
      await reader.open(report);
      await open(reader, 'para-20');
      await take(reader, /copy citation/i);
      const citation = await clipboard(reader);
      expect(citation).toContain("Inspection of York local authority children's services");
      expect(citation).toMatch(/^Ofsted, /);
      expect(citation).toContain('York 2022, ILACS inspection; inspected 7 March to 18 March 2022');
      expect(citation).toMatch(/, paragraph 20, page \d+/);
      expect(citation).toMatch(/\/reports\/york-2022-ilacs\/\?v=para-20~[0-9a-f]{8}#para-20/);
      expect(await clipboardHtml(reader)).toContain('<i>Inspection of York');
    });
  });

  it('copies a quotation word for word, with its citation, as text and as HTML', async () => {
    await read(site, circumstances, async (reader) => {
      await reader.open(report);
      const text = await textOf(reader, 'para-20');
      await open(reader, 'para-20');
      await take(reader, /copy quotation/i);
      const [words, citation] = (await clipboard(reader)).split('\n\n');
      expect(words).toBe(`“${text}”`);
      expect(citation).toContain('paragraph 20, page');
      const html = await clipboardHtml(reader);
      expect(html).toMatch(/<blockquote><p>[^<]+<\/p><\/blockquote><p>Ofsted.*<a href=/s);
    });
  });

  it('copies a run of paragraphs with their numbers and a version of each', async () => {
    await read(site, circumstances, async (reader) => {
      await reader.open(report);
      const texts = await Promise.all(['para-20', 'para-21'].map((id) => textOf(reader, id)));
      await open(reader, 'para-20');
      await reader.page.getByLabel('How much').selectOption('Paragraphs 20 to 21');
      await take(reader, /copy quotation/i);
      const copied = await clipboard(reader);
      expect(copied).toContain(`“20. ${texts[0]}\n\n“21. ${texts[1]}”`);
      expect(copied).toContain('paragraphs 20 to 21, page');
      expect(copied).toMatch(/\?v=para-20~[0-9a-f]{8}&v=para-21~[0-9a-f]{8}#para-20/);
    });
  });

  it('copies selected words exactly, and marks where they are cut', async () => {
    await read(site, circumstances, async (reader) => {
      await reader.open(report);
      const text = await textOf(reader, 'para-20');
      const words = text.split(' ').slice(3, 8).join(' ');
      await select(reader, ['para-20', words], ['para-20', words]);
      await open(reader, 'para-20');
      await take(reader, /copy quotation/i);
      expect(await clipboard(reader)).toMatch(
        new RegExp(`^“… ${words.replace(/[.()]/g, '.')} …”\n`),
      );
    });
  });

  it('keeps the form that was chosen last, also where nothing may be stored', async () => {
    await read(site, circumstances, async (reader) => {
      await reader.open(report);
      await open(reader, 'para-20');
      await reader.page.getByLabel('Citation as').selectOption('OSCOLA');
      await reader.open('reports/york-2016-sif/');
      await open(reader, 'para-28');
      await take(reader, /copy citation/i);
      expect(await clipboard(reader)).toMatch(/’ \(York 2016, .*\) para 28, p \d+.* <http/);
      await reader.page.evaluate(() => {
        const blocked = () => {
          throw new DOMException('blocked', 'SecurityError');
        };
        Storage.prototype.getItem = Storage.prototype.setItem = blocked;
      });
      await reader.page.getByLabel('Citation as').selectOption('BibTeX');
      await take(reader, /copy citation/i);
      expect(await clipboard(reader)).toMatch(/^@techreport\{york-2016-sif-para-28,/);
      await take(reader, /copy quotation/i);
      expect(await clipboard(reader)).toContain('\n\nOfsted, Inspection');
    });
  });

  it('stands in the flow, covers nothing, and gives the focus back', async () => {
    await read(site, { ...circumstances, viewport: phone }, async (reader) => {
      await reader.open(report);
      await open(reader, 'para-20');
      const boxes = await reader.page.evaluate(() => {
        const row = document.querySelector('.cite')!.getBoundingClientRect();
        const words = document.querySelector('#para-20 > [data-text]')!.getBoundingClientRect();
        const next = document.querySelector('#para-21')!.getBoundingClientRect();
        return { row, words, next, wide: document.documentElement.scrollWidth };
      });
      expect(boxes.row.top).toBeGreaterThanOrEqual(boxes.words.bottom);
      expect(boxes.row.bottom).toBeLessThanOrEqual(boxes.next.top);
      expect(boxes.wide).toBeLessThanOrEqual(phone.width);
      await reader.page.keyboard.press('Escape');
      expect(await reader.page.locator('.cite').count()).toBe(0);
      const focused = await reader.page.evaluate(() =>
        document.activeElement?.getAttribute('href'),
      );
      expect(focused).toBe('#para-20');
    });
  });

  it('says so, and copies the link all the same, where the citation can’t be fetched', async () => {
    const expected = [/Failed to load resource|ERR_FAILED|fetch|missing/i];
    await read(site, { ...circumstances, expected }, async (reader) => {
      await reader.page.route('**/search/anchors/**', (route) => route.abort());
      await reader.open(report);
      await open(reader, 'para-20');
      await reader.page.getByRole('button', { name: 'Copy citation' }).click();
      await reader.page.locator('.cite .said', { hasText: 'could not be made' }).waitFor();
      await take(reader, /copy link/i);
      expect(await clipboard(reader)).toMatch(/#para-20$/);
    });
  });

  it('gives words and printed numbers alone to who copies over three paragraphs by hand', async () => {
    await read(site, circumstances, async (reader) => {
      await reader.open('reports/york-2016-sif/');
      const [first, second, third] = await Promise.all(
        ['para-28', 'para-29', 'para-30'].map((id) => textOf(reader, id)),
      );
      const [start, end] = [first!.slice(0, 20), third!.slice(-20)];
      await select(reader, ['para-28', start], ['para-30', end]);
      expect(await copyByHand(reader)).toBe(`28. ${first}\n\n29. ${second}\n\n30. ${third}`);
    });
  });

  it('adds the citation to what is copied by hand where the reader wants it', async () => {
    await read(site, circumstances, async (reader) => {
      await reader.open('reports/york-2016-sif/');
      await open(reader, 'para-28');
      await reader.page.getByLabel(/copy by hand/).check();
      await reader.page.keyboard.press('Escape');
      const text = await textOf(reader, 'para-28');
      await select(reader, ['para-28', text.slice(0, 20)], ['para-28', text.slice(-20)]);
      const copied = await copyByHand(reader);
      expect(copied.startsWith(`28. ${text}\n\nOfsted, Inspection`)).toBe(true);
      expect(copied).toContain('paragraph 28, page');
    });
  });

  it('quotes and cites a hit of a search', async () => {
    await read(site, circumstances, async (reader) => {
      await reader.open('search/?q=drift+and+delay');
      const hit = reader.page.locator('#hits .hit').first();
      await hit.getByRole('button', { name: /quote or cite/i }).click();
      await take(reader, /copy quotation/i);
      const copied = await clipboard(reader);
      expect(copied).toMatch(/^“.*drift and delay.*”\n\n.*, page \d+/is);
      const address = /https?:\S+/.exec(copied)![0];
      await reader.page.keyboard.press('Escape');
      expect(await reader.page.locator('.cite').count()).toBe(0);
      const cited = copied.split('\n\n').at(-1)!.replace(address, '');
      await reader.page.getByRole('searchbox').fill(cited);
      await reader.page.keyboard.press('Enter');
      const anchor = new URL(address).hash;
      await expect.poll(() => new URL(reader.page.url()).hash).toBe(anchor);
    });
  });
});
