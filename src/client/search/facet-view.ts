import {
  countValues,
  type FacetIndex,
  type FacetValue,
  type Ordered,
} from '../../lib/search/facets.ts';
import { facets, type Chosen, type Facet } from '../../lib/search/state.ts';
import { areaWords, blockWords, gradeWords, kindName } from '../../lib/wording.ts';
import { element } from '../element.ts';

const facetNames: Readonly<Record<Facet, string>> = {
  authority: 'Council',
  year: 'Year',
  kind: 'Kind of document',
  framework: 'Framework',
  area: 'Section about',
  grade: 'Grade of the section',
  theme: 'Theme',
  role: 'What it is',
  block: 'Kind of paragraph',
  report: 'Document',
};

/** Offered in the panel; a single document is chosen on its own page. */
const offered = facets.filter((facet) => facet !== 'report');

/** Names of values that the page knows: themes and documents by slug. */
export type Names = Partial<Record<Facet, Record<string, string>>>;

function valueName(facet: Facet, value: string, names: Names): string {
  const known: Names = { area: areaWords, grade: gradeWords, block: blockWords, ...names };
  if (facet === 'kind') return kindName(value);
  const name = known[facet]?.[value] ?? value;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

type Choose = (facet: Facet, value: string) => void;

function checkbox(facet: Facet, { value, count, isChosen }: FacetValue, names: Names): HTMLElement {
  const box = element('input', { type: 'checkbox', name: facet, value });
  box.checked = isChosen;
  const label = `${valueName(facet, value, names)} `;
  return element('label', {}, box, ' ', label, element('span', {}, `(${count})`));
}

function byName(facet: Facet, names: Names) {
  return (a: FacetValue, b: FacetValue): number => {
    if (facet === 'year') return b.value.localeCompare(a.value);
    return valueName(facet, a.value, names).localeCompare(
      valueName(facet, b.value, names),
      'en-GB',
    );
  };
}

/** The panel's groups of values, each value with the number of paragraphs that it would show. */
export function facetGroups(
  found: readonly Ordered[],
  chosen: Chosen,
  index: FacetIndex,
  names: Names,
): HTMLElement[] {
  return offered.flatMap((facet) => {
    const values = countValues(found, facet, chosen, index).sort(byName(facet, names));
    if (values.length === 0) return [];
    const boxes = values.map((value) => checkbox(facet, value, names));
    return [element('fieldset', {}, element('legend', {}, facetNames[facet]), ...boxes)];
  });
}

/** What is chosen, each as a button that takes it out. */
export function chosenButtons(chosen: Chosen, names: Names, remove: Choose): HTMLElement[] {
  return facets.flatMap((facet) =>
    (chosen[facet] ?? []).map((value) => {
      const name = `${facetNames[facet]}: ${valueName(facet, value, names)}`;
      const sign = element('span', { 'aria-hidden': 'true' }, ' ×');
      const label = `Remove ${name}`;
      const button = element('button', { type: 'button', 'aria-label': label }, name, sign);
      button.addEventListener('click', () => remove(facet, value));
      return button;
    }),
  );
}
