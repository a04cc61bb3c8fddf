import { describe, expect, it } from 'vitest';
import { makeDocx, para } from '../../making/papers/made-docx.ts';
import { violations } from '../support/axe.ts';
import { desk, narrow } from '../support/page-kinds.ts';
import { read, served, useBrowser, type Reader, type Circumstances } from '../support/reader.ts';

useBrowser();

const exact = 'the analysis of information by social workers is weak';

/** A briefing with two right and two false quotations. */
function briefing(root: string): string {
  const para13 = `${root}reports/york-2022-ilacs/#para-13`;
  return [
    `Inspectors found that “${exact}” (${para13}).`,
    `They said that “[t]he analysis … by social workers is weak” (${para13}).`,
    `They said that “the analysis of information by social workers is strong” (${para13}).`,
    `They said that “${exact}” (${root}reports/york-2022-ilacs/#para-20).`,
  ].join('\n\n');
}

const verdicts = ({ page }: Reader) => page.locator('.finding:has(blockquote) h3').allInnerTexts();
const done = ({ page }: Reader) => page.locator('#result:visible').waitFor();

/** Moves the focus by the tab key until it is where a selector says. */
async function tabTo({ page }: Reader, selector: string): Promise<void> {
  for (let turn = 0; turn < 40; turn++) {
    if (await page.evaluate((one) => document.activeElement?.matches(one) === true, selector))
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the tab key does not lead to ${selector}`);
}

describe.each(served)('checking a briefing under $base', (site) => {
  const check = (circumstances: Circumstances, use: (reader: Reader) => Promise<void>) =>
    read(site, circumstances, async (reader) => {
      await reader.open('check/');
      await use(reader);
    });

  it('tells right quotations from false ones, by the keyboard alone', async () => {
    await check({ viewport: desk }, async (reader) => {
      await tabTo(reader, '#briefing');
      await reader.page.keyboard.insertText(briefing(site.url));
      await tabTo(reader, '#check button');
      await reader.page.keyboard.press('Enter');
      await done(reader);
      const said = (await verdicts(reader)).map((text) => text.replace('Quotation: ', ''));
      expect(said.sort()).toEqual(['Changed', 'Elsewhere', 'Exact', 'With gaps']);
      const [status] = await reader.page.locator('#status').allInnerTexts();
      expect(status).toContain('4 of 4 quotations checked');
      expect(status).toContain('2 findings to look at');
      const changed = reader.page.locator('.finding', { hasText: 'Changed' });
      expect(await changed.locator('td').allInnerTexts()).toEqual(['weak', 'strong']);
      const elsewhere = reader.page.locator('.finding', { hasText: 'Elsewhere' });
      await elsewhere.locator('.places a').first().focus();
      await reader.page.keyboard.press('Enter');
      await reader.page.waitForURL(/york-2022-ilacs\/#para-13$/);
    });
  });

  it('looks for a quotation without a link in the whole library', async () => {
    await check({ viewport: desk }, async (reader) => {
      await reader.page
        .locator('#briefing')
        .fill(
          `It is known that “${exact}” in York. Nobody said “purple elephants walk in the garden”.`,
        );
      await reader.page.getByRole('button', { name: 'Check the text' }).click();
      await done(reader);
      expect((await verdicts(reader)).sort()).toEqual(['Quotation: Exact', 'Quotation: Not here']);
      const place = reader.page.locator('.finding', { hasText: 'Exact' }).locator('.places a');
      expect(await place.getAttribute('href')).toBe(`${site.base}reports/york-2022-ilacs/#para-13`);
    });
  });

  it('opens a Word file, and says why another file can’t be read', async () => {
    await check({ viewport: desk }, async (reader) => {
      const body = briefing(site.url)
        .split('\n\n')
        .map((text) => para(text))
        .join('');
      const file = (name: string, buffer: Uint8Array) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(buffer),
      });
      await reader.page.locator('#file').setInputFiles(file('briefing.docx', makeDocx({ body })));
      await done(reader);
      expect(await verdicts(reader)).toHaveLength(4);
      await reader.page.locator('#file').setInputFiles(file('briefing.odt', new Uint8Array([1])));
      await reader.page.getByText('only .md').waitFor();
    });
  });

  it('sends nothing of the briefing', async () => {
    await check({ viewport: desk }, async (reader) => {
      const sent: string[] = [];
      reader.page.on('request', (request) =>
        sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
      );
      await reader.page.locator('#briefing').fill(briefing(site.url));
      await reader.page.getByRole('button', { name: 'Check the text' }).click();
      await done(reader);
      expect(sent.length).toBeGreaterThan(3);
      expect(sent.every((one) => one.startsWith('GET ') && !/analysis|weak|strong/.test(one))).toBe(
        true,
      );
    });
  });

  it('has nothing that axe finds, before and after', async () => {
    await check({ viewport: desk }, async (reader) => {
      expect(await violations(reader.page)).toEqual([]);
      await reader.page.locator('#briefing').fill(briefing(site.url));
      await reader.page.getByRole('button', { name: 'Check the text' }).click();
      await done(reader);
      expect(await violations(reader.page)).toEqual([]);
      await reader.page.setViewportSize(narrow);
      const found = await reader.page.evaluate(() =>
        window.axe.run({ resultTypes: ['violations'] }),
      );
      expect(found.violations.map(({ id }) => id)).toEqual([]);
      const wide = await reader.page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(narrow.width);
    });
  });

  it('says what can be done without JavaScript', async () => {
    await check({ viewport: desk, javaScriptEnabled: false }, async (reader) => {
      expect(await reader.page.locator('main').innerText()).toContain('Checking needs JavaScript');
      expect(await reader.page.locator('#briefing').isVisible()).toBe(false);
    });
  });
});
