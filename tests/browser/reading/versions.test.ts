import { describe, expect, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

const report = 'reports/york-2022-ilacs/';

describe.each(served)('a link that says which text was cited, under $base', (site) => {
  it('is told that the text is unchanged, and loses its version', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open(report);
      const hash = await page.locator('#para-20').getAttribute('data-hash');
      await open(`${report}?v=para-20~${hash}#para-20`);
      await page
        .getByText(/unchanged|as (it was )?cited/i)
        .first()
        .waitFor();
      await expect.poll(where).toBe(`${report}#para-20`);
    });
  });

  it('is told of a version that the library does not know', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open(`${report}?v=para-20~00000000#para-20`);
      await page
        .getByText(/unknown|not known|does not (know|hold|have)|doesn.t (know|hold|have)/i)
        .first()
        .waitFor();
      await expect.poll(where).toBe(`${report}#para-20`);
    });
  });

  it('reads the same without JavaScript', async () => {
    await read(site, { viewport: desk, javaScriptEnabled: false }, async ({ page, open }) => {
      await open(`${report}?v=para-20~00000000#para-20`);
      expect(await page.locator(':target').getAttribute('id')).toBe('para-20');
    });
  });
});
