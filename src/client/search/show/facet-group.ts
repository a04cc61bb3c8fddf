import type { FacetValue } from '../../../lib/search/answer/facets.ts';
import { inDigits } from '../../../lib/vocabulary/counts.ts';
import { element } from '../../element.ts';

/** A value with the name that readers know it by. */
export interface NamedValue extends FacetValue {
  name: string;
}

/** Groups with more values than these begin closed, and have a box to find one in; on a small screen all begin closed. */
const mostAtOnce = 6;
const mostWithoutFinding = 12;

const hasRoom = matchMedia('(min-width: 40rem)');

function row(facet: string, { value, name, count, isChosen }: NamedValue): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', name: facet, value });
  box.checked = isChosen;
  return element('label', {}, box, ' ', name, ' ', element('span', {}, `(${inDigits(count)})`));
}

/** One facet of the panel: its values under its name, each to be ticked. */
export class FacetGroup {
  readonly element: HTMLDetailsElement;
  readonly #facet: string;
  readonly #list: HTMLElement;
  readonly #told = element('span');
  readonly #wanted: HTMLInputElement;
  #isNew = true;

  constructor(facet: string, name: string) {
    this.#facet = facet;
    this.#wanted = element('input', {
      type: 'text',
      'aria-label': `Find in: ${name}`,
      placeholder: 'Find',
    });
    this.#list = element('div', { class: 'values' });
    const group = element('div', { role: 'group', 'aria-label': name }, this.#wanted, this.#list);
    this.element = element('details', {}, element('summary', {}, name, ' ', this.#told), group);
    this.#wanted.addEventListener('input', () => this.#filter());
  }

  /** Shows the values in the order given; who was on one of them stays there. */
  show(values: readonly NamedValue[]): void {
    const focused = this.#list.querySelector<HTMLInputElement>(':focus')?.value;
    const { scrollTop } = this.#list;
    this.#list.replaceChildren(...values.map((value) => row(this.#facet, value)));
    this.#list.scrollTop = scrollTop;
    const chosen = values.filter(({ isChosen }) => isChosen);
    this.#told.textContent = chosen.length > 0 ? `(${chosen.length} chosen)` : `(${values.length})`;
    this.element.hidden = values.length === 0;
    this.#wanted.hidden = values.length <= mostWithoutFinding && this.#wanted.value === '';
    if (this.#isNew)
      this.element.open = chosen.length > 0 || (values.length <= mostAtOnce && hasRoom.matches);
    this.#isNew = false;
    this.#filter();
    if (focused !== undefined) {
      this.#list.querySelector<HTMLElement>(`[value="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  /** Leaves the values whose name has what is typed, and those that are ticked. */
  #filter(): void {
    const wanted = this.#wanted.value.trim().toLowerCase();
    for (const label of this.#list.querySelectorAll('label')) {
      const isTicked = label.querySelector('input')!.checked;
      label.hidden = !isTicked && !label.textContent.toLowerCase().includes(wanted);
    }
  }
}
