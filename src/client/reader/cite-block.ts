/** Opens, under a paragraph, the row by which it is quoted and cited. */
import { longestRun, runsFrom, shortWords, type Extent } from '../../lib/citation/extents.ts';
import type { Fault } from '../../lib/citation/fault-message.ts';
import { inSentence } from '../../lib/citation/locator.ts';
import { contactOfLibrary, faultOffer } from '../cite/fault-offer.ts';
import { Row } from '../cite/row.ts';
import { versionedPath } from '../../lib/url.ts';
import { locatorOf, putUnder } from './block-element.ts';
import { citedPage } from './cited-page.ts';
import { canBeRelated, relatedOffer } from './related-list.ts';
import { piecesIn, piecesOf } from './quoted-words.ts';

const outer = (block: HTMLElement): Element | null =>
  block.parentElement?.closest('[data-hash]') ?? null;

/** The blocks that follow one at its level, as far as a run may go. */
function following(block: HTMLElement): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('article [data-hash]')];
  const level = all.filter((one) => outer(one) === outer(block) && !one.closest('.footnotes'));
  const at = level.indexOf(block);
  return at === -1 ? [] : level.slice(at + 1, at + 1 + longestRun);
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A block alone, then with each of those that follow it. */
function runs(block: HTMLElement): Extent[] {
  return runsFrom(
    [block, ...following(block)].map((one) => ({
      id: one.id,
      locator: locatorOf(one),
      isPassedOver: one.matches('.h, .b'),
      pieces: piecesOf([one]),
    })),
  );
}

/** The words that the reader has selected, where they are of this block or of a run that it is in. */
function selected(block: HTMLElement, range: Range | null): Extent[] {
  if (range === null || range.collapsed) return [];
  const { blocks, pieces } = piecesIn(range);
  const isHere = blocks.some((one) => one === block || block.contains(one) || one.contains(block));
  const short = pieces.map(({ text }) => text).join(' ');
  if (!isHere) return [];
  return [
    { name: `The selected words: “${shortWords(short)}”`, ids: blocks.map(({ id }) => id), pieces },
  ];
}

/** What a message about a block says of it. */
function faultOf(block: HTMLElement): Fault {
  const { slug, root } = citedPage();
  const version = block.dataset.hash ?? '';
  return {
    title: document.querySelector('h1')?.textContent.trim() ?? slug,
    locator: upperFirst(locatorOf(block)),
    address: root + versionedPath(slug, block.id, version),
    version,
    words: piecesOf([block])
      .map(({ text }) => text)
      .join(' '),
  };
}

/** What a row offers besides: what is related, and a message where the library names a contact. */
function offersFor(block: HTMLElement) {
  const contact = contactOfLibrary();
  return [
    ...(canBeRelated(block) ? [relatedOffer(block)] : []),
    ...(contact === null ? [] : [faultOffer(contact, () => faultOf(block))]),
  ];
}

let open: { opener: HTMLAnchorElement; row: Row } | undefined;

function close(): void {
  open?.row.element.remove();
  open?.opener.removeAttribute('aria-expanded');
  open = undefined;
}

/**
 * Opens the row of a block under its words; a second time closes it.
 * @param opener the link that was followed
 * @param range what was selected when it was
 */
export function toggleRow(
  opener: HTMLAnchorElement,
  block: HTMLElement,
  range: Range | null,
): void {
  const isOpen = open?.opener === opener;
  close();
  if (isOpen) return;
  const row = new Row({
    name: inSentence(locatorOf(block)),
    from: citedPage(),
    extents: [...selected(block, range), ...runs(block)].map((extent) => ({
      ...extent,
      name: upperFirst(extent.name),
    })),
    hasByHand: true,
    more: offersFor(block),
    onClose: () => {
      close();
      opener.focus({ preventScroll: true });
    },
  });
  open = { opener, row };
  opener.setAttribute('aria-expanded', 'true');
  // Inside a table a row of ours would move the cells that span several.
  const table = block.closest('.tb');
  if (table) table.append(row.element);
  else putUnder(block, row.element);
  row.focus();
}
