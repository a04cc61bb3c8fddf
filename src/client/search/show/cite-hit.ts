import type { Hit } from '../../../lib/search/answer/hit.ts';
import type { CitedFrom } from '../../cite/extent.ts';
import { element } from '../../element.ts';
import type { LibraryData } from '../index/library-data.ts';
import { ui } from './page-elements.ts';

function citedFrom({ place: { report } }: Hit, data: LibraryData): CitedFrom {
  const { base = '/', origin } = ui.form.dataset;
  return {
    slug: report,
    root: (origin ?? location.origin) + base,
    isPublic: origin !== undefined,
    load: () => data.document(report),
  };
}

/**
 * The button that opens, under a hit, the row by which its paragraph is quoted and cited.
 * @param name what the hit is called, for those who can't see where the button stands
 */
export function citeButton(hit: Hit, name: string, data: LibraryData): HTMLButtonElement {
  const told = element('span', { class: 'vh' }, ` ${name}`);
  const attributes = { type: 'button', class: 'quote', 'aria-expanded': 'false' };
  const button = element('button', attributes, 'Quote or cite', told);
  let open: HTMLElement | undefined;
  const close = () => {
    open?.remove();
    open = undefined;
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  };
  const show = async () => {
    const { Row } = await import('../../cite/row.ts');
    const { locator, anchor } = hit.place;
    const whole = { label: null, text: hit.text, cutBefore: false, cutAfter: false };
    const extents = [{ name: locator, ids: [anchor], pieces: [whole] }];
    const row = new Row({
      name,
      from: citedFrom(hit, data),
      extents,
      onClose: close,
      hasByHand: false,
    });
    button.setAttribute('aria-expanded', 'true');
    button.after((open = row.element));
    row.focus();
  };
  button.addEventListener('click', () => (open ? close() : void show()));
  return button;
}
