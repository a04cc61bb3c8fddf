import { locator, type Located } from '../../lib/citation/locator.ts';

/** The block that a link in front of a paragraph names, or null where a link is something else. */
export function blockOfLink(link: HTMLAnchorElement): HTMLElement | null {
  const block = link.closest<HTMLElement>('[data-hash]');
  return block && link.getAttribute('href') === `#${block.id}` ? block : null;
}

function kindOf(block: HTMLElement): Located['kind'] {
  if (block.matches('tr')) return 'table-row';
  if (block.matches('.tb')) return 'table';
  if (block.matches('.h')) return 'heading';
  if (block.matches('.b')) return 'boilerplate';
  if (block.closest('.footnotes')) return 'footnote';
  return block.matches('li') ? 'list-item' : 'paragraph';
}

/** A footnote stands at the end of the page and belongs where its marker is. */
function placeInText(block: HTMLElement): Element {
  const marker = document.querySelector(`[data-noteref] a[href="#${CSS.escape(block.id)}"]`);
  return marker ?? block;
}

/** A block's own words, without the markers of its footnotes. */
function ownText(block: Element | undefined): string | null {
  const words = block?.querySelector('[data-text]')?.cloneNode(true);
  if (!(words instanceof Element)) return null;
  words.querySelectorAll('[data-noteref]').forEach((marker) => marker.remove());
  return words.textContent;
}

function sectionOf(block: HTMLElement): string | null {
  const place = placeInText(block);
  const before = [...document.querySelectorAll('.h')].filter(
    (heading) => heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return ownText(before.at(-1));
}

/** What a citation calls a block of the page. */
export function locatorOf(block: HTMLElement): string {
  const kind = kindOf(block);
  const { number } = block.dataset;
  return locator({
    id: block.id,
    kind,
    role: block.classList.contains('r') ? 'recommendation' : null,
    number: number === undefined ? null : Number(number),
    section: kind === 'heading' ? ownText(block) : sectionOf(block),
  });
}

/** Puts a note under a block's own words, where the kind of element allows. */
export function putUnder(block: HTMLElement, note: HTMLElement): void {
  const place = block.matches('tr')
    ? block.querySelector('td')?.lastElementChild
    : block.querySelector('[data-text]');
  if (place) place.after(note);
  else block.append(note);
}
