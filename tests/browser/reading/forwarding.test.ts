import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocuments } from '../../../src/content/read-generated.ts';
import { makeLibrary } from '../support/other-library.ts';
import { desk } from '../support/page-kinds.ts';
import { read, useBrowser } from '../support/reader.ts';
import type { ServedSite } from '../support/set-up.ts';

const library = makeLibrary('forwarding');
const [first, second, now] = ['york-2022-ilacs', 'york-ilacs', 'york-2022-inspection'];
let site: ServedSite;
let version = '';

useBrowser();

beforeAll(async () => {
  copyFileSync(`seeds/reports/${first}.txt`, join(library.seeds, `${first}.txt`));
  await library.run('scripts/publish-anchors.ts', '--date', '2026-01-10', '--anyway');
  const blocks = (await readDocuments(library.content)).flatMap((document) => document.blocks);
  version = blocks.find(({ id }) => id === 'para-13')!.deepHash.slice(0, 8);
  await library.run('scripts/rename.ts', first, second);
  await library.run('scripts/rename.ts', second, now);
  site = await library.serve('/inspections/');
}, 240_000);
afterAll(() => library.close());

describe('an address that a document gave up', () => {
  it.each([first, second])('leads on to the paragraph and its version: %s', async (slug) => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open(`reports/${slug}/?v=para-13~${version}#para-13`);
      await expect.poll(where).toBe(`reports/${now}/#para-13`);
      await expect.poll(() => page.locator('.version').innerText()).toContain('Unchanged');
    });
  });

  it('leads there without JavaScript, by a link to the very paragraph', async () => {
    await read(
      site,
      { viewport: desk, javaScriptEnabled: false },
      async ({ page, open, where }) => {
        await open(`reports/${first}/#para-13`);
        const link = page.locator(':target a');
        expect(await link.innerText()).toBe('Paragraph 13');
        await link.click();
        await expect.poll(where).toBe(`reports/${now}/#para-13`);
        await open(`reports/${first}/`);
        await page.locator('#forward').click();
        await expect.poll(where).toBe(`reports/${now}/`);
      },
    );
  });

  it('is understood where it is typed', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open(`search/?q=${first}%2313`);
      await page.locator('main input[type=search]').press('Enter');
      await expect.poll(where).toBe(`reports/${now}/#para-13`);
    });
  });

  it('still has its files', async () => {
    await read(site, {}, async ({ page, open }) => {
      await open('');
      const fetched = (path: string) =>
        page.evaluate(async (at) => (await fetch(at)).text(), site.url + path);
      for (const slug of [first, second]) {
        const data = JSON.parse(await fetched(`data/reports/${slug}.json`)) as { slug: string };
        expect(data.slug).toBe(now);
        expect(await fetched(`reports/${slug}/report.txt`)).toBe(
          await fetched(`reports/${now}/report.txt`),
        );
        expect(await fetched(`reports/${slug}/source.txt`)).toBe(
          readFileSync(`seeds/reports/${first}.txt`, 'utf8'),
        );
      }
    });
  });
});
