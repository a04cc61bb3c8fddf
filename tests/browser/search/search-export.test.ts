import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser, type Reader } from '../support/reader.ts';
import { firstLink } from './search-page.ts';

useBrowser();

async function exported(reader: Reader, name: string): Promise<{ file: string; text: string }> {
  const download = reader.page.waitForEvent('download');
  await reader.page.getByRole('button', { name, exact: true }).click();
  const file = (await download).suggestedFilename();
  return { file, text: readFileSync(await (await download).path(), 'utf8') };
}

async function countShown({ page }: Reader): Promise<number> {
  const said = await page.locator('#status').innerText();
  return Number(/^\d+/.exec(said)?.[0]);
}

describe.each(served)('under $base', (site) => {
  const search = 'search/?q=supervision&authority=York&year=2016';

  it('the list is exported as CSV, all of it, with addresses that hold', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open(search);
      await firstLink(reader).waitFor();
      const { file, text } = await exported(reader, 'CSV');
      expect(file).toMatch(/^paragraphs-supervision-\d{4}-\d\d-\d\d\.csv$/);
      expect(text.charCodeAt(0)).toBe(0xfeff);
      const rows = text.trimEnd().split('\r\n').slice(1);
      expect(rows).toHaveLength(await countShown(reader));
      const versioned = rows.map((row) => /[^,]+\?v=[^,]+/.exec(row)![0]);
      expect(versioned.every((address) => address.includes(`${site.base}reports/`))).toBe(true);
      const { pathname, search: v, hash } = new URL(versioned[0]!);
      await reader.page.goto(new URL(pathname + v + hash, site.url).href);
      const told = reader.page.locator('.version');
      expect(await told.innerText()).toContain('Unchanged');
      await reader.page.goBack();
      await reader.page.locator('#exported').waitFor({ state: 'attached' });
    });
  });

  it('the list is exported as Markdown, each paragraph with its citation', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open(search);
      await firstLink(reader).waitFor();
      const { file, text } = await exported(reader, 'Markdown');
      expect(file).toMatch(/\.md$/);
      const count = await countShown(reader);
      expect(text.match(/^> /gm)).toHaveLength(count);
      expect(text.match(/<http\S+\?v=\S+>/g)).toHaveLength(count);
      expect(text).toContain('Narrowed down to Council: York; Year: 2016');
      expect(await reader.page.locator('#exported').innerText()).toContain(file);
    });
  });
});
