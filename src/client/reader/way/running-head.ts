/** The strip above a report's text says where in the report one is; the contents mark it. */
import { element } from '../../element.ts';
import { onSingleKey } from '../../single-keys.ts';
import { offerBack } from './steps.ts';

const head = document.querySelector<HTMLElement>('.running');
const contents = document.querySelector<HTMLElement>('.side .toc');
const headings = [...document.querySelectorAll<HTMLElement>('article .h[id]')];
const entries = new Map(
  [...(contents?.querySelectorAll<HTMLAnchorElement>('li a') ?? [])].map((link) => [
    link.hash.slice(1),
    link,
  ]),
);

/** The last heading that stands at or above the first line in view under the strip. */
function headingInView(): HTMLElement | undefined {
  const line = (head?.getBoundingClientRect().bottom ?? 0) + innerHeight / 8;
  let [from, to] = [0, headings.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (headings[middle]!.getBoundingClientRect().top <= line) from = middle + 1;
    else to = middle;
  }
  return headings.slice(0, from).findLast(({ id }) => entries.has(id));
}

/** The entry of the contents that tells most of a section: the nearest around it with a grade, or its own. */
function tellingEntry(own: HTMLAnchorElement): Element {
  let item: Element | null = own.parentElement;
  for (; item; item = item.parentElement?.closest('li') ?? null) {
    if (item.querySelector(':scope > .grade')) return item;
  }
  return own.parentElement!;
}

/**
 * Until a page has loaded, the browser comes back to the paragraph of the address whenever something above it
 * gets taller, unless anything else has been scrolled.
 */
let hasLoaded = false;

/** Scrolls the contents to the entry, where they scroll by themselves. */
function followInContents(entry: HTMLAnchorElement): void {
  if (hasLoaded && contents && contents.scrollHeight > contents.clientHeight)
    contents.scrollTop = entry.offsetTop - contents.clientHeight / 2;
}

/** Resolves when the page stands still: all has loaded, fonts too, and the paragraph of the address is in place. */
async function settled(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((done) => addEventListener('load', done, { once: true }));
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
}

function mark(entry: HTMLAnchorElement | undefined): void {
  for (const link of entries.values()) link.removeAttribute('aria-current');
  if (!entry || !contents) return;
  entry.setAttribute('aria-current', 'location');
  followInContents(entry);
}

let shown: HTMLElement | null | undefined = null;
const here = element('span', { class: 'here' });
const next = element('a', { hidden: '' }, 'Next section');
const back = element('button', { type: 'button', hidden: '' }, 'Back');

/** Leads to the section of the contents after the one in view. */
function leadOn(id: string | undefined): void {
  const ids = [...entries.keys()];
  const following = ids[id === undefined ? 0 : ids.indexOf(id) + 1];
  next.hidden = following === undefined;
  if (following !== undefined) next.href = `#${following}`;
}

function tell(): void {
  const heading = headingInView();
  if (heading === shown) return;
  shown = heading;
  const entry = heading && entries.get(heading.id);
  mark(entry);
  leadOn(heading?.id);
  here.replaceChildren();
  if (!entry) return;
  const item = tellingEntry(entry);
  here.append(element('span', {}, element('bdi', {}, item.querySelector('a')!.textContent)));
  const grade = item.querySelector(':scope > .grade');
  if (grade) here.append(grade.cloneNode(true));
}

/** `c` leads to the contents: where one is in them, beside the text, or else in the sheet. */
function leadToContents(strip: HTMLElement): void {
  onSingleKey((key) => {
    if (key !== 'c' || !contents) return false;
    const link = strip.querySelector<HTMLElement>('a[href="#contents"]');
    if (link?.checkVisibility()) link.click();
    else
      (contents.querySelector<HTMLElement>('[aria-current]') ?? [...entries.values()][0])?.focus();
    return true;
  });
}

/** Keeps the strip true while the reader moves, and opens the contents in a sheet where they are out of view. */
export function keepRunningHead(): void {
  if (!head) return;
  head.querySelector('b')!.after(here);
  head.querySelector('.acts')!.append(next, back);
  offerBack(back);
  leadToContents(head);
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      tell();
    });
  };
  for (const event of ['scroll', 'resize', 'hashchange', 'load']) addEventListener(event, ask);
  // In the frame that lays out what was just added, not in a layout of its own.
  ask();
  void settled().then(() => {
    hasLoaded = true;
    const current = contents?.querySelector<HTMLAnchorElement>('[aria-current]');
    if (current) followInContents(current);
  });
  head.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link?.hash === '#contents' && contents) {
      event.preventDefault();
      void import('./contents-sheet.ts').then(({ openContents }) => openContents(contents));
    }
  });
}
