import { counted, inDigits } from '../../../lib/vocabulary/counts.ts';
import { pageSize, type Group } from '../../../lib/search/answer/group.ts';
import type { Hit } from '../../../lib/search/answer/hit.ts';
import { address, reportPath } from '../../../lib/url.ts';
import { element } from '../../element.ts';
import { hitItem, type Surroundings } from './hit-view.ts';

/** Reads what was found as hits, and tells what was opened and where that fails. */
export interface ReadMore<Found> {
  read: (found: readonly Found[]) => Promise<Hit[]>;
  /** How many are open of those that begin folded. */
  opened: number;
  onOpen: (opened: number) => void;
  fail: (error: unknown) => void;
}

function unfolder<Found>(
  rest: readonly Found[],
  opened: number,
  unfold: (found: readonly Found[]) => Promise<void>,
  onOpen: (opened: number) => void,
): HTMLButtonElement {
  const button = element('button', { type: 'button' });
  let at = opened;
  const label = () => {
    button.textContent = `${inDigits(rest.length - at)} more in this document`;
    button.hidden = at >= rest.length;
  };
  button.addEventListener('click', () => {
    const from = at;
    at += pageSize;
    onOpen(at);
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
  { read, opened: before, onOpen, fail }: ReadMore<Found>,
): HTMLLIElement {
  const items = (list: readonly Hit[]) => list.map((hit) => hitItem(hit, around));
  const count = element('span', {}, counted(shown.length + rest.length, 'paragraph'));
  const list = element('ol', {}, ...items(hits));
  const unfold = async (found: readonly Found[]) => {
    const opened = items(await read(found));
    list.append(...opened);
    opened[0]?.querySelector('a')?.focus();
  };
  const more = unfolder(rest, before, (found) => unfold(found).catch(fail), onOpen);
  const { report = '', document: title = '' } = hits[0]?.place ?? {};
  const href = address({ origin: null, base: around.base }, reportPath(report));
  const name = element('h2', {}, element('a', { href }, title), ' ', count);
  return element('li', { class: 'group' }, name, list, more);
}
