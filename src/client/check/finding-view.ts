import type { Finding, ToldPlace } from '../../lib/check/tell/findings.ts';
import { address, anchorPath, reportPath } from '../../lib/url.ts';
import { element } from '../element.ts';

const kinds: Readonly<Record<Finding['kind'], string>> = {
  quotation: 'Quotation',
  link: 'Link',
  citation: 'Citation',
};

function placeView({ slug, anchor, name }: ToldPlace, base: string): HTMLElement {
  const path = anchor === null ? reportPath(slug) : anchorPath(slug, anchor);
  return element('li', {}, element('a', { href: address({ origin: null, base }, path) }, name));
}

/** Words, or a sign where there are none. */
const wordsOf = (text: string): string => (text === '' ? '(nothing)' : text);

function differencesView({ differences }: Finding): HTMLElement[] {
  if (differences.length === 0) return [];
  const rows = differences.map(({ was, is }) =>
    element('tr', {}, element('td', {}, wordsOf(was)), element('td', {}, wordsOf(is))),
  );
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, 'In the library'),
    element('th', { scope: 'col' }, 'In the briefing'),
  );
  return [element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows))];
}

function placesView({ places }: Finding, base: string): HTMLElement[] {
  if (places.length === 0) return [];
  return [element('ul', { class: 'places' }, ...places.map((place) => placeView(place, base)))];
}

function findingView(finding: Finding, base: string): HTMLElement {
  const { kind, of, verdict, sentences, isFault } = finding;
  const words = kind === 'link' ? element('p', { class: 'of' }, of) : element('blockquote', {}, of);
  return element(
    'li',
    { class: isFault ? 'finding fault' : 'finding' },
    element('h3', {}, element('span', { class: 'kind' }, `${kinds[kind]}: `), verdict),
    words,
    ...sentences.map((sentence) => element('p', {}, sentence)),
    ...differencesView(finding),
    ...placesView(finding, base),
  );
}

function partView(title: string, some: readonly Finding[], base: string): HTMLElement[] {
  if (some.length === 0) return [];
  return [
    element('h2', {}, `${title} (${some.length})`),
    element('ol', { class: 'findings' }, ...some.map((one) => findingView(one, base))),
  ];
}

/** What was found in a briefing: what is to be looked at, then the rest. */
export function resultView(findings: readonly Finding[], base: string): HTMLElement[] {
  const [faults, others] = [true, false].map((is) => findings.filter((one) => one.isFault === is));
  return [...partView('To look at', faults!, base), ...partView('The others', others!, base)];
}
