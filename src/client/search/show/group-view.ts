import { counted } from '../../../lib/vocabulary/counts.ts';
import { pageSize, type Group } from '../../../lib/search/answer/group.ts';
import type { Hit } from '../../../lib/search/answer/hit.ts';
import { element } from '../../element.ts';
import { hitItem, type Surroundings } from './hit-view.ts';

/** Reads what was found as hits, and tells where that fails. */
export interface ReadMore<Found> {
  read: (found: readonly Found[]) => Promise<Hit[]>;
  fail: (error: unknown) => void;
}

function unfolder<Found>(
  rest: readonly Found[],
  unfold: (found: readonly Found[]) => Promise<void>,
): HTMLButtonElement {
  const button = element('button', { type: 'button' });
  let at = 0;
  const label = () => {
    button.textContent = `${(rest.length - at).toLocaleString('en-GB')} more in this document`;
    button.hidden = at >= rest.length;
  };
  button.addEventListener('click', () => {
    const from = at;
    at += pageSize;
    void unfold(rest.slice(from, at)).then(label);
  });
  label();
  return button;
}

/**
 * The hits of one document under its name; the others of its paragraphs open in place.
 * @param hits the hits of those that are shown at once
 */
export function groupItem<Found>(
  { shown, rest }: Group<Found>,
  hits: readonly Hit[],
  around: Surroundings,
  { read, fail }: ReadMore<Found>,
): HTMLLIElement {
  const items = (list: readonly Hit[]) => list.map((hit) => hitItem(hit, around));
  const count = element('span', {}, counted(shown.length + rest.length, 'paragraph'));
  const list = element('ol', {}, ...items(hits));
  const unfold = async (found: readonly Found[]) => {
    const opened = items(await read(found));
    list.append(...opened);
    opened[0]?.querySelector('a')?.focus();
  };
  const more = unfolder(rest, (found) => unfold(found).catch(fail));
  const name = element('h2', {}, hits[0]?.place.document ?? '', ' ', count);
  return element('li', { class: 'group' }, name, list, more);
}
