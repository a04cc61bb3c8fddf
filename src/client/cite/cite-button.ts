import type { Extent } from '../../lib/citation/extents.ts';
import { announce } from '../announce.ts';
import { element } from '../element.ts';
import type { CitedFrom } from './make-copies.ts';

/** A paragraph that is shown away from its document, and what may be quoted of it. */
export interface CitedPassage {
  /** What it is called, for those who can't see where its row stands. */
  name: string;
  from: CitedFrom;
  /** The likeliest first; at least one. */
  extents: readonly Extent[];
}

const failed = 'The paragraph could not be fetched. Try again.';

/**
 * The button that opens, at the end of the item it stands in, the row by which a paragraph is quoted and cited.
 * @param name what the paragraph is called, for those who can't see where the button stands
 * @param load gives the paragraph, once the button is pressed, with what was selected when it was
 */
export function citeButton(
  name: string,
  load: (selected: Range | null) => CitedPassage | Promise<CitedPassage>,
): HTMLButtonElement {
  const told = element('span', { class: 'vh' }, ` ${name}`);
  const attributes = { type: 'button', class: 'quote', 'aria-expanded': 'false' };
  const button = element('button', attributes, 'Quote or cite', told);
  let pressed: Range | null = null;
  let open: HTMLElement | undefined;
  const under = (shown: HTMLElement) => button.parentElement?.append((open = shown));
  const close = () => {
    open?.remove();
    open = undefined;
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  };
  const show = async (selected: Range | null) => {
    const loading = import('./row.ts');
    const { Row } = await loading;
    const row = new Row({ ...(await load(selected)), onClose: close, hasByHand: false });
    open?.remove();
    button.setAttribute('aria-expanded', 'true');
    under(row.element);
    row.focus();
  };
  const tell = (error: unknown) => {
    console.error(error);
    open?.remove();
    under(element('p', { class: 'note' }, failed));
    announce(failed);
  };
  // Pressing a button ends a selection.
  button.addEventListener('pointerdown', () => (pressed = selectedRange()));
  button.addEventListener('click', (event) => {
    if (button.ariaExpanded === 'true') close();
    else void show(event.detail === 0 ? selectedRange() : pressed).catch(tell);
  });
  return button;
}

function selectedRange(): Range | null {
  const selection = getSelection();
  return selection && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
}
