/** Shows, when a reader asks, which wording stands in the reports of several councils. */
import type { SharedPassage, WordingFile } from '../../lib/wording/wording-file.ts';
import { address, anchorPath } from '../../lib/url.ts';
import { announce } from '../announce.ts';
import { element } from '../element.ts';
import { putUnder } from './block-element.ts';
import { citedPage } from './cited-page.ts';
import { markSpan } from './mark-terms.ts';

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

function placeOf([report, anchor]: [string, string], { names }: WordingFile): HTMLElement {
  const href = address({ origin: null, base: citedPage().base }, anchorPath(report, anchor));
  return element('li', {}, element('a', { href }, names[report] ?? report));
}

function passageNote(
  { start, end, reports, in: places }: SharedPassage,
  text: string,
  file: WordingFile,
) {
  const said = `Eight words or more in a row also in ${counted(reports, 'report')}: “${text.slice(start, end)}”`;
  const rest =
    reports > places.length ? [element('li', {}, `and ${reports - places.length} more`)] : [];
  const list = element('ul', {}, ...places.map((place) => placeOf(place, file)), ...rest);
  return element('details', { class: 'shared-note' }, element('summary', {}, said), list);
}

/** The block's own words as they were counted: without the markers of its footnotes. */
function wordsOf(words: Element): string {
  const copy = words.cloneNode(true) as Element;
  copy.querySelectorAll('[data-noteref]').forEach((marker) => marker.remove());
  return copy.textContent;
}

function markBlock(id: string, passages: readonly SharedPassage[], file: WordingFile): void {
  const block = document.getElementById(id);
  const words = block?.matches('[data-text]') ? block : block?.querySelector('[data-text]');
  if (!block || !words) return;
  const text = wordsOf(words);
  for (const passage of passages)
    markSpan(words, passage, () => element('span', { class: 'shared' }));
  for (const passage of passages.toReversed()) putUnder(block, passageNote(passage, text, file));
}

function unmark(): void {
  document.querySelectorAll('article .shared-note').forEach((note) => note.remove());
  document.querySelectorAll('article .shared').forEach((mark) => {
    const parent = mark.parentElement;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  });
}

/** Marks shared wording, or takes the marks away. @returns what is to be said */
async function change(isOn: boolean): Promise<string> {
  if (!isOn) {
    unmark();
    return '';
  }
  const { data, slug } = citedPage();
  const file = await data.wording(slug);
  const shared = Object.entries(file.shared);
  for (const [id, passages] of shared) markBlock(id, passages, file);
  if (shared.length === 0)
    return 'No eight words in a row of this document stand in the reports of five councils or more that are held here.';
  return `${counted(shared.length, 'paragraph')} with wording that reports of five councils or more have too, dotted below. Such wording is usual in reports of one kind.`;
}

let isBusy = false;

/** Turns the marks on or off; what is pressed meanwhile is passed over. @param button that was pressed @param said where it is told what was found */
export async function toggleShared(button: HTMLButtonElement, said: HTMLElement): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  const isOn = button.getAttribute('aria-pressed') !== 'true';
  try {
    said.textContent = await change(isOn);
    button.setAttribute('aria-pressed', String(isOn));
  } catch (error) {
    console.error(error);
    said.textContent = 'Shared wording could not be fetched. Try again.';
  } finally {
    isBusy = false;
  }
  announce(said.textContent || 'Shared wording is no longer marked.');
}
