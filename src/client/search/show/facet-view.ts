import type { FacetValue } from '../../../lib/search/answer/facets.ts';
import { facets, type Chosen, type Facet } from '../../../lib/search/search-state.ts';
import { facetRecords } from '../../../lib/search/index/facet-records.ts';
import { element } from '../../element.ts';
import type { ValuesOf } from '../find/answer.ts';
import { ui } from './page-elements.ts';
import { FacetGroup } from './facet-group.ts';

const offered = (where: 'first' | 'below'): Facet[] =>
  facets.filter((facet) => facetRecords[facet].offered === where);

/** Names of values that the page knows: themes and documents by slug. */
export type Names = Partial<Record<Facet, Record<string, string>>>;

/** Takes values into the search, or out of it if they were chosen. */
export type Choose = (...values: readonly { facet: Facet; value: string }[]) => void;

function valueName(facet: Facet, value: string, names: Names): string {
  const name = names[facet]?.[value] ?? facetRecords[facet].valueName(value);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function byName(facet: Facet, names: Names) {
  return (a: FacetValue, b: FacetValue): number => {
    const { order } = facetRecords[facet];
    if (order === 'highest-first') return b.value.localeCompare(a.value);
    if (order !== 'by-name') return order.indexOf(a.value) - order.indexOf(b.value);
    return valueName(facet, a.value, names).localeCompare(
      valueName(facet, b.value, names),
      'en-GB',
    );
  };
}

/** What is chosen, each with its name: `Council: York`. */
export function chosenNames(
  chosen: Chosen,
  names: Names,
): { facet: Facet; value: string; name: string }[] {
  return facets.flatMap((facet) =>
    (chosen[facet] ?? []).map((value) => ({
      facet,
      value,
      name: `${facetRecords[facet].name}: ${valueName(facet, value, names)}`,
    })),
  );
}

function removeButton(label: string, text: string, onClick: () => void): HTMLButtonElement {
  const sign = element('span', { 'aria-hidden': 'true' }, ' ×');
  const button = element('button', { type: 'button', 'aria-label': label }, text, sign);
  button.addEventListener('click', onClick);
  return button;
}

/** Shows what is chosen, each as a button that takes it out; a reader who was on one stays among them. */
export function showChosen(chosen: Chosen, names: Names, choose: Choose): void {
  const wasInside = ui.chosen.contains(document.activeElement);
  const all = chosenNames(chosen, names);
  const buttons = all.map((one) => removeButton(`Remove ${one.name}`, one.name, () => choose(one)));
  if (all.length > 1) {
    buttons.push(removeButton('Remove all', 'Remove all', () => choose(...all)));
  }
  ui.chosen.replaceChildren(...buttons);
  if (wasInside) (buttons[0] ?? ui.input).focus();
}

/** The panel in which results are narrowed down. */
export class Panel {
  readonly #names: Names;
  readonly #groups = new Map<Facet, FacetGroup>();
  /** What stands below the first, closed until something of it is chosen. */
  readonly #below = element(
    'details',
    { class: 'below' },
    element('summary', {}, 'More to narrow down by'),
  );

  constructor(names: Names) {
    this.#names = names;
  }

  /** Shows the values of each facet with the number of paragraphs that each would leave. */
  show(chosen: Chosen, valuesOf: ValuesOf): void {
    const showIn = (place: Element, facet: Facet): void => {
      const values = valuesOf(facet).sort(byName(facet, this.#names));
      this.#groupOf(facet, place).show(
        values.map((one) => ({ ...one, name: valueName(facet, one.value, this.#names) })),
      );
    };
    for (const facet of offered('first')) showIn(ui.groups, facet);
    for (const facet of offered('below')) showIn(this.#below, facet);
    if (offered('below').some((facet) => chosen[facet])) this.#below.open = true;
    if (!this.#below.isConnected) ui.groups.append(this.#below);
  }

  #groupOf(facet: Facet, place: Element): FacetGroup {
    const known = this.#groups.get(facet);
    if (known) return known;
    const made = new FacetGroup(facet, facetRecords[facet].name);
    this.#groups.set(facet, made);
    place.append(made.element);
    return made;
  }
}
