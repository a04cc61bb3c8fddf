import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { phone } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

const choices: [label: string, option: string, shown: string[]][] = [
  ['Year', '2016', ['northamptonshire-2016-sif', 'york-2016-sif']],
  ['Year', 'undated', ['york-inspection-framework-briefing']],
  ['Overall grade', 'Good', ['york-2016-sif']],
  ['Authority', 'Northamptonshire', ['northamptonshire-2016-sif']],
];

/** Slugs of the documents that are listed. */
async function listed(page: Page): Promise<string[]> {
  const links = await page
    .locator('#documents li:visible .name a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href.split('/').at(-2)!));
  return links.sort();
}

describe.each(served)('the list of documents, under $base', (site) => {
  it.each(choices)('filtered by %s: %s', async (label, option, shown) => {
    await read(site, { viewport: phone }, async ({ page, open }) => {
      await open('reports/');
      expect((await listed(page)).length).toBeGreaterThan(shown.length);
      await page.getByLabel(label).selectOption(option);
      expect(await listed(page)).toEqual(shown);
      expect(await page.getByRole('status').innerText()).toContain(`${shown.length} of `);
      await page.reload();
      expect(await listed(page)).toEqual(shown);
    });
  });
});
