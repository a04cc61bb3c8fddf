import type { Locator } from 'playwright-core';
import type { Reader } from '../support/reader.ts';

/** The paragraphs found, without the documents that they are grouped by. */
export const hits = ({ page }: Reader): Locator => page.locator('.hits .hit');

/** The link of the first paragraph found. */
export const firstLink = (reader: Reader): Locator => hits(reader).first().locator('a').first();

/** Types a search into the page's box and presses Enter. */
export async function ask(reader: Reader, query: string): Promise<void> {
  await reader.page.getByRole('searchbox').first().fill(query);
  await reader.page.keyboard.press('Enter');
}

/** Waits until the page has said something else than `before`, and tells what. */
export async function newStatus({ page }: Reader, before = ''): Promise<string> {
  const handle = await page.waitForFunction((old) => {
    const said = document.querySelector('#status')?.textContent ?? '';
    return said !== old && said;
  }, before);
  return (await handle.jsonValue()) as string;
}

/** What has the focus: its text, or the name of the element. */
export const focused = ({ page }: Reader): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement!;
    return at.id || at.getAttribute('aria-label') || at.textContent.trim() || at.localName;
  });

/** Opens the panel in which results are narrowed down, and all of its groups. */
export async function openPanel({ page }: Reader): Promise<void> {
  // On a wide screen it stands open beside the hits.
  const isOpen = await page.locator('#narrow').evaluate((panel: HTMLDetailsElement) => panel.open);
  if (!isOpen) await page.locator('#narrow > summary').click();
  await page.locator('#groups label').first().waitFor({ state: 'attached' });
  await page
    .locator('#groups details')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
}
