import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocuments } from '../../../src/content/read-generated.ts';
import { makeLibrary } from '../support/other-library.ts';
import { desk } from '../support/page-kinds.ts';
import { read, useBrowser } from '../support/reader.ts';
import type { ServedSite } from '../support/set-up.ts';

const library = makeLibrary('divided-theme');
const theme = 'themes/supervision/';
const councils = ['Leeds', 'York', 'Camden'];
let slugs: Map<string, string>;
let served: ServedSite;

/** A council's paper of sixty paragraphs about supervision. */
function paper(council: string | null): string {
  const title = `Paper on supervision${council ? ` for ${council}` : ''}`;
  const paragraphs = Array.from(
    { length: 60 },
    (_, at) => `Supervision of social workers in team ${at + 1} is regular.`,
  );
  return [title, 'Background', ...paragraphs].join('\n\n');
}

useBrowser();

beforeAll(async () => {
  for (const council of [...councils, null]) {
    writeFileSync(join(library.seeds, `${council ?? 'nobody'}.txt`), `${paper(council)}\n`);
  }
  await library.run('scripts/convert.ts', '--quiet');
  const documents = await readDocuments(library.content);
  slugs = new Map(documents.map(({ meta }) => [meta.authority ?? 'nobody', meta.slug]));
  served = await library.serve('/inspections/');
}, 120_000);

afterAll(() => library.close());

describe('a theme with more passages than one page can bear', () => {
  it('shows the newest, and leads on page by page until each has been shown', async () => {
    expect([...slugs.keys()].sort()).toEqual([...councils, 'nobody'].sort());
    await read(
      served,
      { viewport: desk, javaScriptEnabled: false },
      async ({ page, open, where }) => {
        await open(theme);
        expect(await page.locator('main .item').count()).toBe(120);
        await page.getByRole('link', { name: 'Older' }).click();
        await expect.poll(where).toBe(`${theme}page/2/`);
        expect(await page.locator('main .item').count()).toBe(120);
        expect(await page.getByRole('link', { name: 'Older' }).count()).toBe(0);
      },
    );
  });

  it('leads from a paragraph to the passages of its council, and back', async () => {
    const slug = slugs.get('York')!;
    await read(served, { viewport: desk }, async ({ page, open, where }) => {
      await open(`reports/${slug}/`);
      await page.locator('article a', { hasText: 'Supervision' }).nth(40).click();
      await expect.poll(where).toBe(`${theme}york/`);
      const passages = page.locator('.passage');
      await expect.poll(() => passages.count()).toBe(60);
      const cited = page.locator('.passage a').nth(40);
      const anchor = (await cited.getAttribute('href'))!.replace(/.*#/, '');
      await cited.click();
      await expect.poll(where).toBe(`reports/${slug}/#${anchor}`);
    });
  });

  it.each(['York', 'nobody'])(
    'keeps the address with a document’s name, which leads on without a script: %s',
    async (council) => {
      const slug = slugs.get(council)!;
      const circumstances = { viewport: desk, javaScriptEnabled: false };
      await read(served, circumstances, async ({ page, open, where }) => {
        await open(`${theme}#${slug}`);
        await page.locator(':target a').click();
        await expect.poll(where).toMatch(new RegExp(`^${theme}[a-z-]+/#${slug}$`));
        expect(await page.locator(':target .passage').count()).toBe(60);
      });
    },
  );

  it.each(councils)(
    'shows what is chosen of it, whichever page it stands on: %s',
    async (council) => {
      await read(served, { viewport: desk }, async ({ page, open }) => {
        await open(`${theme}?authority=${council.toLowerCase()}`);
        const items = page.locator('#narrowed > li');
        await expect.poll(() => items.count()).toBe(40);
        await page.getByRole('button', { name: 'Show more' }).click();
        await expect.poll(() => items.count()).toBe(60);
        const links = await items
          .locator('.where a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.replace(/#.*/, '')));
        expect(new Set(links)).toEqual(new Set([`/inspections/reports/${slugs.get(council)}/`]));
      });
    },
  );

  it('can be read council by council', async () => {
    await read(served, { viewport: desk }, async ({ page, open, where }) => {
      await open(`${theme}camden/`);
      for (const next of ['leeds', 'york', 'none-named']) {
        await page.getByRole('link', { name: /^After: / }).click();
        await expect.poll(where).toBe(`${theme}${next}/`);
      }
      expect(await page.getByRole('link', { name: /^After: / }).count()).toBe(0);
      await page.getByRole('link', { name: 'Before: York' }).click();
      await expect.poll(where).toBe(`${theme}york/`);
    });
  });

  it('is reached from the grid of themes', async () => {
    const slug = slugs.get('Leeds')!;
    await read(served, { viewport: desk }, async ({ page, open, where }) => {
      await open('themes/');
      await page.locator(`a[href$="/supervision/leeds/#${slug}"]`).click();
      await expect.poll(where).toBe(`${theme}leeds/#${slug}`);
    });
  });
});
