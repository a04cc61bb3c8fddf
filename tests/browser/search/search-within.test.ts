import { describe, expect, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';
import { ask, firstLink, focused } from './search-page.ts';

useBrowser();

describe.each(served)('under $base', (site) => {
  it('a document’s own box searches within it, and says so', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('reports/york-2016-sif/');
      await ask(reader, 'supervision');
      await expect.poll(reader.where).toBe('search/?q=supervision&report=york-2016-sif');
      await firstLink(reader).waitFor();
      const documents = await reader.page.locator('.group h2').allInnerTexts();
      expect(documents).toHaveLength(1);
      expect(documents[0]).toContain('York 2016');
      const chosen = reader.page.locator('#chosen button').first();
      expect(await chosen.innerText()).toContain('Document: York 2016, single inspection');
    });
  });

  it('a number in a document’s own box leads to its paragraph', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('reports/york-2016-sif/');
      await ask(reader, 'para 28');
      await expect.poll(reader.where).toBe('reports/york-2016-sif/#para-28');
    });
  });

  it('n and p step through all places in a document, and the bar can be closed by keyboard', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/?q=supervision&report=york-2016-sif');
      await firstLink(reader).click();
      const count = reader.page.locator('.found span');
      await count.waitFor();
      const [, at, all] = /: (\d+) of (\d+) in/.exec(await count.innerText())!.map(Number);
      expect(all).toBeGreaterThan(2);
      const places = new Set<string>();
      for (let step = 1; step <= all!; step++) {
        await reader.page.keyboard.press('n');
        const expected = ((at! - 1 + step) % all!) + 1;
        expect(await count.innerText()).toContain(`: ${expected} of ${all} in`);
        const current = reader.page.locator('mark[aria-current]').first();
        expect((await current.innerText()).toLowerCase()).toMatch(/^supervis/);
        const block = current.locator('xpath=ancestor::*[@id][1]');
        places.add((await block.getAttribute('id'))!);
      }
      expect(places.size).toBeGreaterThan(1);
      await reader.page.keyboard.press('p');
      expect(await reader.page.locator('mark[aria-current]:focus').count()).toBe(1);
      await reader.page.getByRole('button', { name: 'Next' }).focus();
      await reader.page.keyboard.press('Escape');
      expect(await reader.page.locator('.found, mark').count()).toBe(0);
      expect(await focused(reader)).toMatch(/^[a-z-]+-\d+/);
    });
  });
});
