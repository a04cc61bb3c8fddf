import { describe, expect, it } from 'vitest';
import {
  circumstances,
  clipboard,
  open,
  report,
  select,
  take,
  textOf,
} from '../support/copying.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

describe.each(served)('under $base', (site) => {
  it('copies a link to selected words, which leads to them', async () => {
    await read(site, circumstances, async (reader) => {
      await reader.open(report);
      const text = await textOf(reader, 'para-20');
      const words = text.split(' ').slice(3, 8).join(' ');
      await select(reader, ['para-20', words], ['para-20', words]);
      await open(reader, 'para-20');
      await take(reader, /copy link to these words/i);
      const copied = await clipboard(reader);
      expect(copied).toMatch(
        /reports\/york-2022-ilacs\/#para-20:~:text=[^\s,&]+-,[^\s,&]+,-[^\s,&]+$/,
      );
      const directive = copied.split(':~:text=')[1]!;
      const [prefix, chosen, suffix] = directive.split(',').map(decodeURIComponent);
      expect(chosen).toBe(words);
      await reader.page.goto('about:blank');
      await reader.page.goto(
        copied.replace(/^https:\/\/library\.example/, new URL(site.url).origin),
      );
      expect(await reader.page.locator(':target').getAttribute('id')).toBe('para-20');
      expect(await reader.page.locator('.missing').count()).toBe(0);
      // What a browser looks for: the first place in all of the page where this stands.
      const looked = `${prefix!.slice(0, -1)} ${chosen} ${suffix!.slice(1)}`;
      const shown = (selector: string) =>
        reader.page
          .locator(selector)
          .evaluate((one: HTMLElement) => one.innerText.replace(/\s+/g, ' ').trim());
      const [page, paragraph] = [await shown('body'), await shown('#para-20 > [data-text]')];
      expect(paragraph).toContain(looked);
      expect(page.indexOf(looked)).toBe(page.indexOf(paragraph) + paragraph.indexOf(looked));
    });
  });

  it('offers no link to words where a paragraph is taken whole', async () => {
    await read(site, circumstances, async (reader) => {
      await reader.open(report);
      await open(reader, 'para-20');
      const offer = reader.page.getByRole('button', { name: /to these words/i });
      expect(await offer.count()).toBe(0);
    });
  });

  it('copies a paragraph as a card for a web page, as source and as it looks', async () => {
    await read(site, circumstances, async (reader) => {
      await reader.open(report);
      const text = await textOf(reader, 'para-20');
      await open(reader, 'para-20');
      await reader.page.getByLabel('Citation as').selectOption('HTML, for a web page');
      await take(reader, /copy quotation/i);
      const source = await clipboard(reader);
      await reader.page.evaluate((html) => {
        const card = document.createElement('template');
        card.innerHTML = html;
        document.querySelector('main')!.replaceChildren(card.content);
      }, source);
      const card = reader.page.locator('main > figure');
      expect(await card.locator('blockquote p').textContent()).toBe(text);
      const cited = await card.locator('blockquote').getAttribute('cite');
      expect(cited).toMatch(/\?v=para-20~[0-9a-f]{8}#para-20$/);
      expect(await card.locator('figcaption a').getAttribute('href')).toBe(cited);
      expect(await card.locator('figcaption').textContent()).toContain('paragraph 20, page');
    });
  });
});
