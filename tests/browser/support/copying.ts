import { desk } from './page-kinds.ts';
import type { Reader } from './reader.ts';

/** The report that the tests copy from. */
export const report = 'reports/york-2022-ilacs/';
/** A reader whose clipboard can be read. */
export const circumstances = { viewport: desk, permissions: ['clipboard-read', 'clipboard-write'] };

/** The plain text that was copied. */
export const clipboard = ({ page }: Reader): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** The HTML that was copied. */
export const clipboardHtml = ({ page }: Reader): Promise<string> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType('text/html')).text();
  });

/** A paragraph's own words. */
export const textOf = ({ page }: Reader, id: string): Promise<string> =>
  page.locator(`#${id} > [data-text]`).evaluate((words) => {
    const copy = words.cloneNode(true) as Element;
    copy.querySelectorAll('[data-noteref]').forEach((marker) => marker.remove());
    return copy.textContent;
  });

/** Opens what a paragraph offers, by keyboard. */
export async function open(reader: Reader, id: string): Promise<void> {
  await reader.page.locator(`#${id} a[href$="#${id}"]`).first().focus();
  await reader.page.keyboard.press('Enter');
  await reader.page.getByRole('button', { name: 'Copy quotation' }).waitFor();
}

/** Takes an offer of the row that is open, and waits until it is said to be copied. */
export async function take({ page }: Reader, offer: RegExp): Promise<void> {
  await page.getByRole('button', { name: offer }).first().click();
  await page.locator('.cite .said', { hasText: /^[\w ]+ copied\.$/ }).waitFor();
}

/** Selects from a word of one paragraph to the end of a word of another. */
export async function select(
  { page }: Reader,
  from: [string, string],
  to: [string, string],
): Promise<void> {
  await page.evaluate(
    ({ from: [firstId, firstWord], to: [lastId, lastWord] }) => {
      const find = (id: string, word: string): [Text, number] => {
        const words = document.querySelector(`#${id} > [data-text]`)!;
        const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const at = node.data.indexOf(word);
          if (at !== -1) return [node, at];
        }
        throw new Error(`${id} has no “${word}”`);
      };
      const [start, first] = find(firstId, firstWord);
      const [end, last] = find(lastId, lastWord);
      document.dispatchEvent(new Event('selectstart'));
      getSelection()!.setBaseAndExtent(start, first, end, last + lastWord.length);
    },
    { from, to },
  );
}

/** Copies by hand, once what handles it is there. */
export async function copyByHand(reader: Reader): Promise<string> {
  await reader.page.waitForTimeout(600);
  await reader.page.keyboard.press('ControlOrMeta+c');
  return clipboard(reader);
}
