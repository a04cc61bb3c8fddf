import { describe, expect, it } from 'vitest';
import { desk, phone } from '../support/page-kinds.ts';
import { read, served, useBrowser, type Reader } from '../support/reader.ts';
import { firstLink, hits } from './search-page.ts';

useBrowser();

/** Opens more of the list until it has so many hits. */
async function openHits(reader: Reader, count: number): Promise<void> {
  const more = reader.page.locator('#more:visible, .group > button:visible');
  while ((await hits(reader).count()) < count) {
    const before = await hits(reader).count();
    await more.first().click();
    await expect.poll(() => hits(reader).count()).toBeGreaterThan(before);
  }
}

const topOf = (reader: Reader, at: number): Promise<number> =>
  hits(reader)
    .nth(at)
    .locator('a.open')
    .evaluate((link) => link.getBoundingClientRect().top);

describe.each([
  ['desk', desk],
  ['phone', phone],
])('at the width of a %s', (_, viewport) => {
  it('back from the fortieth hit is the same list at the same place', async () => {
    await read(served[0]!, { viewport }, async (reader) => {
      await reader.open('search/?q=care');
      await firstLink(reader).waitFor();
      await openHits(reader, 40);
      const texts = await hits(reader).locator('h3').allInnerTexts();
      const link = hits(reader).nth(39).locator('a.open');
      await link.scrollIntoViewIfNeeded();
      const before = await topOf(reader, 39);
      await link.click();
      await expect.poll(reader.where).toMatch(/^reports/);
      await reader.page.goBack();
      await expect.poll(() => hits(reader).count()).toBe(texts.length);
      expect(await hits(reader).locator('h3').allInnerTexts()).toEqual(texts);
      await expect.poll(async () => Math.abs((await topOf(reader, 39)) - before)).toBeLessThan(3);
      const isThere = await link.evaluate((one) => one === document.activeElement);
      expect(isThere).toBe(true);
    });
  });
});
