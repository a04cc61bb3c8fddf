import type { ThemePassageFile } from '../../lib/data/rows/passage-row.ts';
import { element } from '../element.ts';
import { passageItem } from './passage-item.ts';

/** So many stand side by side. */
const most = 3;

/** What one document says: its passages, or why there are none. */
function documentPart(file: ThemePassageFile, slug: string, section: string): HTMLElement {
  const document = file.documents.find((one) => one.slug === slug)!;
  const own = file.passages.filter(
    ({ report, area }) => report === slug && (section === '' || area === section),
  );
  const none = document.inScope ? 'Nothing found here.' : 'Outside this document’s scope.';
  const part = element('section', {}, element('h3', {}, document.name));
  if (own.length > 0) part.append(element('ol', {}, ...own.map(passageItem)));
  else part.append(element('p', { class: 'note' }, none));
  return part;
}

/** One column: a council's documents, or the one document that was asked for. */
function column(file: ThemePassageFile, asked: string, name: string, section: string) {
  const documents = file.documents.filter(
    ({ slug, authority }) => slug === asked || authority === asked,
  );
  const head = element('h2', {}, name);
  if (documents.length === 0)
    return element('div', {}, head, element('p', { class: 'note' }, 'Not held in this library.'));
  return element(
    'div',
    {},
    head,
    ...documents.map(({ slug }) => documentPart(file, slug, section)),
  );
}

/** Shows what the address asks for: documents or councils on one theme, side by side. */
export function compare(): void {
  const form = document.querySelector<HTMLFormElement>('#compare');
  const place = document.querySelector<HTMLElement>('#columns');
  const status = document.querySelector<HTMLElement>('#compared');
  if (!form || !place || !status) return;
  const theme = form.querySelector<HTMLSelectElement>('[name=theme]')!;
  const section = form.querySelector<HTMLSelectElement>('[name=section]')!;
  const chosen = [...form.querySelectorAll<HTMLSelectElement>('[name=with]')];

  let latest = 0;
  const show = async () => {
    // What was asked before may come after: only the last question is answered.
    const turn = (latest += 1);
    const asked = [...new Set(chosen.map(({ value }) => value).filter(Boolean))].slice(0, most);
    place.replaceChildren();
    if (theme.value === '' || asked.length < 2) {
      status.textContent = 'Choose a theme and two councils or documents.';
      return;
    }
    status.textContent = 'Loading …';
    const answer = await fetch(form.dataset['passages']!.replace('*', theme.value)).catch(
      () => null,
    );
    if (turn !== latest) return;
    if (!answer?.ok) {
      status.textContent = 'The passages could not be loaded. Try again.';
      return;
    }
    const file = (await answer.json()) as ThemePassageFile;
    if (turn !== latest) return;
    const nameOf = (value: string) =>
      chosen[0]!.querySelector(`option[value="${CSS.escape(value)}"]`)?.textContent ?? value;
    place.replaceChildren(...asked.map((one) => column(file, one, nameOf(one), section.value)));
    status.textContent = `${file.title}: ${asked.map(nameOf).join(', ')}`;
  };

  /** A name that the library doesn't hold stays in the address and says so in its column. */
  const choose = (select: HTMLSelectElement, value: string) => {
    select.value = value;
    if (select.value === value) return;
    select.append(element('option', { value }, value));
    select.value = value;
  };

  const query = new URLSearchParams(location.search);
  theme.value = query.get('theme') ?? '';
  section.value = query.get('section') ?? '';
  query
    .getAll('with')
    .slice(0, most)
    .forEach((value, at) => choose(chosen[at]!, value));
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    const fields = [...new FormData(form)].filter(([, value]) => value !== '') as [
      string,
      string,
    ][];
    history.replaceState(null, '', `?${new URLSearchParams(fields)}`);
    void show();
  });
  void show();
}
