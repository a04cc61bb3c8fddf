/** What the reader chooses in a row and finds again in the next: it is kept. */
import {
  citationFormats,
  type CitationFormat,
} from '../../lib/citation/formats/citation-formats.ts';
import { element } from '../element.ts';
import { keep, kept } from '../kept.ts';

const formatKept = 'citation-format';
const byHandKept = 'citation-by-hand';

/** Whether copying by hand adds the citation. */
export const isCitedByHand = (): boolean => kept(byHandKept) === 'on';

/** The format that the reader chose last. */
export function chosenFormat(): CitationFormat {
  return citationFormats.find(({ id }) => id === kept(formatKept)) ?? citationFormats[0]!;
}

/** A choice of one of several names, with its label. */
export function labelledChoice(
  label: string,
  options: readonly string[],
): [HTMLElement, HTMLSelectElement] {
  const named = options.map((name) => element('option', {}, name));
  const select = element('select', { 'aria-label': label }, ...named);
  return [element('label', {}, `${label} `, select), select];
}

function tick(label: string, isOn: boolean, change: (isOn: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = isOn;
  box.addEventListener('change', () => change(box.checked));
  return element('label', {}, box, ` ${label}`);
}

/** The choice of a citation's format. */
export function formatChoice(): HTMLElement {
  const [label, select] = labelledChoice(
    'Citation as',
    citationFormats.map(({ name }) => name),
  );
  select.selectedIndex = citationFormats.indexOf(chosenFormat());
  select.addEventListener('change', () => {
    keep(formatKept, citationFormats[select.selectedIndex]!.id);
  });
  return label;
}

/** The choice whether copying by hand adds the citation. */
export function byHandChoice(): HTMLElement {
  const label = 'Add the citation to what I copy by hand';
  return tick(label, isCitedByHand(), (now) => keep(byHandKept, now ? 'on' : 'off'));
}
