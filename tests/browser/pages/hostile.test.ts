import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocuments } from '../../../src/content/read-generated.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import { hostileDocuments } from '../../fixtures/hostile/documents.ts';
import { makeLibrary } from '../support/other-library.ts';
import { desk } from '../support/page-kinds.ts';
import { read, useBrowser } from '../support/reader.ts';
import type { ServedSite } from '../support/set-up.ts';

const library = makeLibrary('hostile');
let documents: LibraryDocument[];
let served: ServedSite;

useBrowser();

beforeAll(async () => {
  hostileDocuments.forEach(({ text }, index) => {
    writeFileSync(join(library.seeds, `${String(index).padStart(2, '0')}.txt`), text);
  });
  await library.run('scripts/convert.ts', '--quiet');
  documents = await readDocuments(library.content);
  served = await library.serve('/');
}, 180_000);

afterAll(() => library.close());

/** White space as a browser shows it. */
const level = (text: string): string => text.replace(/\p{White_Space}+/gu, ' ').trim();

describe('sixty hostile documents, built as one library', () => {
  it('are all there, each under an address of its own', () => {
    expect(hostileDocuments.length).toBe(60);
    expect(new Set(documents.map(({ meta }) => meta.slug)).size).toBe(60);
  });

  it('run nothing, call nobody, and show their text as printed', async () => {
    await read(served, { viewport: desk }, async ({ page, open }) => {
      page.on('dialog', (dialog) => expect.unreachable(`dialog: ${dialog.message()}`));
      for (const { meta, blocks } of documents) {
        await open(`reports/${meta.slug}/`);
        expect(await page.evaluate(() => 'pwned' in globalThis), meta.title).toBe(false);
        expect(level(await page.locator('.head').innerText())).toContain(level(meta.title));
        const shown = await page
          .locator('[data-text]')
          .evaluateAll((elements) => elements.map((one) => one.textContent));
        const texts = shown.map(level);
        for (const block of blocks.filter(
          ({ kind, text }) => kind !== 'table-row' && text !== '',
        )) {
          expect(texts, `${meta.title} #${block.id}`).toContain(level(block.text));
        }
      }
    });
  }, 180_000);

  it('leave the lists, the search and the data whole', async () => {
    await read(served, { viewport: desk }, async ({ page, open }) => {
      await open('reports/');
      expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
      await open('search/?q=script');
      await page.locator('main a[href*="/reports/"]').first().waitFor();
      expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
      const reports = await page.evaluate(
        async () => ((await (await fetch('/data/reports.json')).json()) as unknown[]).length,
      );
      expect(reports).toBe(60);
    });
  }, 60_000);
});
