/** Shows in the contents of a report where a chosen theme stands; the choice lives in the page's address. */
import type { ReportTheme, ThemePlace } from '../../lib/library/themes/report-themes.ts';
import { element } from '../element.ts';
import { unfold } from './unfold.ts';

const reasons = {
  found: '',
  nothing: 'Nothing found in this document.',
  'out-of-scope': 'Outside this document’s scope.',
};

/** The entry of the contents under which a place belongs: its own section's, or the last before it. */
function entryOf(contents: HTMLElement, [anchor, , section]: ThemePlace): Element | null {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('li > a:first-child')];
  const own = links.find(({ hash }) => hash === `#${section}`);
  if (own) return own.parentElement;
  const block = document.getElementById(anchor);
  const before = links.filter((link) => {
    const heading = document.getElementById(link.hash.slice(1));
    const isBefore = block && heading?.compareDocumentPosition(block);
    return isBefore === Node.DOCUMENT_POSITION_FOLLOWING;
  });
  return before.at(-1)?.parentElement ?? null;
}

function linksTo(places: readonly ThemePlace[]): HTMLElement {
  const line = element('p', { class: 'places' });
  places.forEach(([anchor, name], at) => {
    if (at > 0) line.append(', ');
    const number = /^Paragraph (.+)$/.exec(name)?.[1];
    const link = element('a', { href: `#${anchor}` }, number ?? name);
    if (number !== undefined) link.setAttribute('aria-label', name);
    line.append(link);
  });
  return line;
}

function showPlaces(
  contents: HTMLElement,
  theme: ReportTheme | undefined,
  said: HTMLElement,
): void {
  contents.querySelectorAll('.places').forEach((one) => one.remove());
  said.replaceChildren();
  if (theme === undefined) return;
  const groups = Map.groupBy(theme.places, (place) => entryOf(contents, place));
  for (const [entry, places] of groups) {
    const line = linksTo(places);
    const after = entry?.querySelector(':scope > .grade') ?? entry?.querySelector('a') ?? said;
    after.after(line);
    unfold(line);
  }
  if (theme.path === null) said.append(reasons[theme.state]);
  else {
    const href = contents.dataset['base']! + theme.path;
    const { length } = theme.places;
    said.append(`${length} ${length === 1 ? 'place' : 'places'}; `);
    said.append(element('a', { href }, `${theme.title} at this council`));
  }
}

/** Puts the chosen theme into the page's address and leaves the rest of it as it is. */
function keepInAddress(theme: string): void {
  const query = new URLSearchParams(location.search);
  if (theme === '') query.delete('theme');
  else query.set('theme', theme);
  const search = query.toString();
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${search && `?${search}`}${location.hash}`,
  );
}

/**
 * Offers the themes in place of the button that asked for them.
 * @param contents of the page
 * @param chosen slug of the theme that the address names; empty where it names none
 */
export async function chooseTheme(
  contents: HTMLElement,
  button: HTMLElement,
  chosen: string,
): Promise<void> {
  const answer = await fetch('themes.json').catch(() => null);
  if (!answer?.ok) {
    button.textContent = 'The themes could not be loaded: try again';
    return;
  }
  const themes = (await answer.json()) as ReportTheme[];
  const select = element('select', {}, element('option', { value: '' }, 'No theme'));
  for (const { slug, title, places } of themes)
    select.append(element('option', { value: slug }, `${title} (${places.length})`));
  const said = element('p', { class: 'note', role: 'status' });
  const label = element('label', { class: 'theme-choice' }, 'Where a theme stands', select);
  button.replaceWith(label, said);
  const show = () =>
    showPlaces(
      contents,
      themes.find(({ slug }) => slug === select.value),
      said,
    );
  select.addEventListener('change', () => {
    keepInAddress(select.value);
    show();
  });
  select.value = themes.some(({ slug }) => slug === chosen) ? chosen : '';
  if (chosen === '') select.focus();
  show();
}
