import type { Briefing } from '../../lib/briefing/briefing.ts';
import { element } from '../element.ts';

/** Finds an element of the page. */
export const at = <Kind extends HTMLElement>(id: string): Kind =>
  document.querySelector<Kind>(`#${id}`)!;

/** Whether words are being typed that are not kept yet: drawing the list again would lose them. */
export function isTyping(): boolean {
  const field = document.activeElement;
  return (
    (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
    field.matches('#items *') &&
    field.value !== field.defaultValue
  );
}

/** Where the reader is in the list, so that drawing it again leaves them there. */
export function focusIn(list: HTMLElement): [row: number, act: string | null] {
  const active = document.activeElement;
  const row = [...list.children].findIndex((one) => one.contains(active));
  return [row, row === -1 ? null : (active?.getAttribute('data-act') ?? '')];
}

/**
 * Puts the reader at an item of the list.
 * @param act the button wanted; empty for the field of a heading or note
 */
export function focusItem(row: number, act: string): void {
  const item = at('items').children[row];
  const wanted = act === '' ? 'input, textarea, a' : `[data-act="${act}"]:not(:disabled)`;
  const target = [wanted, 'button:not(:disabled)'].flatMap(
    (one) => item?.querySelector<HTMLElement>(one) ?? [],
  );
  (target[0] ?? at('add-heading')).focus();
}

/** Draws the choice of briefings; the one that is shown is among them even if it is not kept yet. */
export function drawChoices(briefings: readonly Briefing[], shown: Briefing): void {
  const isKept = briefings.some(({ id }) => id === shown.id);
  const options = (isKept ? briefings : [shown, ...briefings]).map(({ id, title }) =>
    element('option', { value: id }, title || 'Untitled'),
  );
  at('which').replaceChildren(...options);
  at<HTMLSelectElement>('which').value = shown.id;
}
