import { describe, expect, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser, type Reader } from '../support/reader.ts';

useBrowser();

const report = 'reports/york-2022-ilacs/';
const circumstances = { viewport: desk, permissions: ['clipboard-read', 'clipboard-write'] };

const clipboard = ({ page }: Reader): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** Opens what a paragraph offers, by keyboard, and takes one of the offers. */
async function take(reader: Reader, id: string, offer: RegExp): Promise<void> {
  await reader.page.locator(`#${id} a[href$="#${id}"]`).first().focus();
  await reader.page.keyboard.press('Enter');
  await reader.page
    .getByRole('button', { name: offer })
    .or(reader.page.getByRole('menuitem', { name: offer }))
    .first()
    .click();
}

describe.each(served)('under $base', (site) => {
  it('copies the link of a paragraph', async () => {
    await read(site, circumstances, async (reader) => {
      await reader.open(report);
      await take(reader, 'para-20', /copy link/i);
      await expect.poll(() => clipboard(reader)).toMatch(/reports\/york-2022-ilacs\/#para-20$/);
      await reader.page.goto(
        (await clipboard(reader)).replace(/^https:\/\/library\.example/, new URL(site.url).origin),
      );
      expect(await reader.page.locator(':target').getAttribute('id')).toBe('para-20');
    });
  });

  it('copies a citation with publisher, title, dates, paragraph and a versioned address', async () => {
    await read(site, circumstances, async (reader) => {
      await reader.open(report);
      await take(reader, 'para-20', /copy citation/i);
      await expect.poll(() => clipboard(reader)).toMatch(/Ofsted/);
      const citation = await clipboard(reader);
      expect(citation).toContain("Inspection of York local authority children's services");
      expect(citation).toMatch(/7.+18 March 2022/);
      expect(citation).toMatch(/para(graph|\.)? 20\b/);
      expect(citation).toMatch(/\/reports\/york-2022-ilacs\/\?v=para-20~[0-9a-f]{8}#para-20/);
    });
  });
});
