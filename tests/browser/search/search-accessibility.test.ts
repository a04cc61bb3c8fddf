import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser, type Reader } from '../support/reader.ts';
import { firstLink, openPanel } from './search-page.ts';

useBrowser();

const states: [name: string, path: string, reach: (reader: Reader) => Promise<void>][] = [
  [
    'results with filters open and chosen',
    'search/?q=care&authority=York&year=2016',
    async (reader) => {
      await firstLink(reader).waitFor();
      await openPanel(reader);
    },
  ],
  [
    'the explanation of keys',
    'search/',
    async ({ page }) => page.getByText('How to ask, and keys').click(),
  ],
  [
    'no result, with what to try',
    'search/?q=%22purple+elephant%22',
    async ({ page }) => page.locator('#nothing:visible').waitFor(),
  ],
  [
    'a document that a search led to',
    'reports/york-2022-ilacs/?find=supervision',
    async ({ page }) => page.locator('.found').waitFor(),
  ],
];

describe.each(served)('under $base', (site) => {
  it.each(states)('axe finds nothing, on any screen, on: %s', async (_, path, reach) => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open(path);
      await reach(reader);
      expect(await violations(reader.page)).toEqual([]);
    });
  });
});
