import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser, type Reader } from '../support/reader.ts';

useBrowser();

const circumstances = { viewport: desk, permissions: ['clipboard-read', 'clipboard-write'] };

/** Pages that show paragraphs away from their documents, and one of their passages. */
const pages: [name: string, path: string, passage: string][] = [
  ['on a theme’s page', 'themes/supervision/', '.items > ol > li:has(p + p)'],
  ['on a theme’s page of a council', 'themes/supervision/york/', '.passages li'],
  ['of a theme, narrowed down', 'themes/supervision/?authority=york', '#narrowed > li'],
  ['compared', 'compare/?theme=supervision&with=york&with=northamptonshire', '#columns li'],
];

const copied = ({ page }: Reader): Promise<{ text: string; html: string }> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string) => (await item!.getType(type)).text();
    return { text: await of('text/plain'), html: await of('text/html') };
  });

/** Opens the row of the first passage, and gives its words and its address. */
async function open({ page }: Reader, passage: string): Promise<{ words: string; href: string }> {
  const item = page.locator(passage).first();
  const words = await item.locator('blockquote').textContent();
  const href = await item.locator('blockquote').getAttribute('cite');
  await item.getByRole('button', { name: 'Quote or cite' }).press('Enter');
  await page.locator('.cite button:focus').waitFor();
  return { words: words!.trim(), href: href! };
}

const take = async ({ page }: Reader, name: string) => {
  await page.getByRole('button', { name }).click();
  await page.locator('.cite .said', { hasText: /./ }).waitFor();
};

describe.each(served)('a passage below $base', (site) => {
  it.each(pages)('%s is quoted with its citation, as text and HTML', async (_, path, passage) => {
    await read(site, circumstances, async (reader) => {
      await reader.open(path);
      const { words, href } = await open(reader, passage);
      await take(reader, 'Copy quotation');
      const { text, html } = await copied(reader);
      const [quotation, citation] = [text.split('\n\n')[0]!, text.split('\n\n').at(-1)!];
      expect(quotation).toContain(words);
      expect(quotation).toMatch(/^“.*”?$/s);
      const anchor = new URL(href, site.url).hash.slice(1);
      expect(citation).toMatch(new RegExp(`\\?v=${anchor}~[0-9a-f]{8}#${anchor}`));
      expect(html).toMatch(/^<blockquote><p>.*<\/blockquote><p>[^<]+, <i>.*<a href="http/s);
    });
  });

  it.each(pages)(
    '%s comes into the briefing with its words and version',
    async (_, path, passage) => {
      await read(site, circumstances, async (reader) => {
        const { page } = reader;
        await reader.open(path);
        const { words, href } = await open(reader, passage);
        await take(reader, 'Add to briefing');
        const { hash, text } = await page.evaluate(async (address) => {
          const [, folder, slug, anchor] = /^(.*\/)reports\/([^/]+)\/#(.*)$/.exec(address)!;
          const report = await (await fetch(`${folder}data/reports/${slug}.json`)).json();
          const block = report.blocks.find(({ id }: { id: string }) => id === anchor);
          return { hash: block.deepHash.slice(0, 8) as string, text: block.text as string };
        }, href);
        expect(text).toContain(words);
        await page.locator('.cite a', { hasText: 'Open the briefing' }).click();
        await page.locator('#checked', { hasText: 'unchanged' }).waitFor();
        expect(await page.locator('#items blockquote').textContent()).toContain(text);
        const source = await page.locator('#items .source a').first().getAttribute('href');
        const anchor = href.split('#')[1]!;
        expect(source).toContain(`v=${anchor}~${hash}#${anchor}`);
      });
    },
  );
});

const site = served[0]!;

describe('the row of a passage', () => {
  it('offers the words that are shown or selected, and marks where they are cut', async () => {
    await read(site, circumstances, async (reader) => {
      const { page } = reader;
      await reader.open('themes/supervision/york/');
      const quote = page.locator('.passages blockquote').first();
      const words = (await quote.textContent())!.split(' ').slice(2, 6).join(' ');
      await quote.evaluate((element, chosen) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const [start, end] = [element.textContent.indexOf(chosen), chosen.length];
        const at = (offset: number): [Node, number] => {
          walker.currentNode = element;
          let left = offset;
          while (walker.nextNode()) {
            const { length } = walker.currentNode as Text;
            if (left <= length) return [walker.currentNode, left];
            left -= length;
          }
          throw new Error('not so long');
        };
        getSelection()!.setBaseAndExtent(...at(start), ...at(start + end));
      }, words);
      await open(reader, '.passages li');
      await take(reader, 'Copy quotation');
      expect((await copied(reader)).text).toContain(`“… ${words} …”\n\n`);
    });
  });

  it('closes by keyboard and gives the focus back', async () => {
    await read(site, circumstances, async (reader) => {
      await reader.open('themes/supervision/');
      await open(reader, '.items li');
      await reader.page.keyboard.press('Escape');
      expect(await reader.page.locator('.cite').count()).toBe(0);
      expect(await reader.page.locator('.quote:focus').count()).toBe(1);
    });
  });

  it('says so where the paragraph can’t be fetched', async () => {
    const expected = [/Failed to load resource|ERR_FAILED|fetch|missing/i];
    await read(site, { ...circumstances, expected }, async ({ page, open: go }) => {
      await page.route('**/data/reports/**', (route) => route.abort());
      await go('themes/supervision/');
      await page.locator('.items .quote').first().click();
      await page.locator('.items .note', { hasText: 'could not be fetched' }).waitFor();
    });
  });

  it.each(pages)('has nothing that axe finds, %s', async (_, path, passage) => {
    await read(site, circumstances, async (reader) => {
      await reader.open(path);
      await open(reader, passage);
      expect(await violations(reader.page)).toEqual([]);
    });
  });
});
