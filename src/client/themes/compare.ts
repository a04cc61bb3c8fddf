import type { ListedDocument, PassageList } from '../../lib/library/themes/passage-list.ts';
import { chooseOption } from '../choose-option.ts';
import { offerCitations } from '../cite/offer-citation.ts';
import { element } from '../element.ts';
import { passageName, PassagePages } from './passage-pages.ts';

/** So many stand side by side. */
const most = 3;

/** A theme with the words of some councils on it, by the names of the passages. */
interface Compared {
  file: PassageList;
  items: ReadonlyMap<string, HTMLElement>;
}

const rowsOf = ({ documents, pages }: PassageList, { slug }: ListedDocument) =>
  pages.flat().filter(([document]) => documents[document]!.slug === slug);

/** What is asked for: a council's documents, or one document. */
const documentsOf = ({ documents }: PassageList, asked: string): ListedDocument[] =>
  documents.filter(({ slug, authority }) => slug === asked || authority === asked);

/** Reads a theme and the words on it of the councils whose documents are asked for. @throws where one can't be fetched */
async function read(passages: PassagePages, theme: string, asked: string[]): Promise<Compared> {
  const file = await passages.list(theme);
  const speaking = asked
    .flatMap((one) => documentsOf(file, one))
    .filter((document) => rowsOf(file, document).length > 0);
  const councils = [...new Set(speaking.map(({ authority }) => authority))];
  const pages = await Promise.all(councils.map((one) => passages.ofCouncil(theme, one)));
  return { file, items: new Map(pages.flatMap((items) => [...items])) };
}

/** What one document says, in reading order: its passages, or why there are none. */
function documentPart({ file, items }: Compared, document: ListedDocument, section: string) {
  const inSection = rowsOf(file, document).filter(
    ([, , area]) => section === '' || area === section,
  );
  const wanted = new Set(inSection.map(([, anchor]) => passageName(document.slug, anchor)));
  const own = [...items].flatMap(([name, item]) => (wanted.has(name) ? [item] : []));
  const none = document.inScope ? 'Nothing found here.' : 'Outside this document’s scope.';
  const part = element('section', {}, element('h3', {}, document.name));
  // The same document may be asked for twice, by itself and with its council's.
  if (own.length > 0)
    part.append(element('ol', {}, ...own.map((item) => item.cloneNode(true) as HTMLElement)));
  else part.append(element('p', { class: 'note' }, none));
  return part;
}

/** One column: a council's documents, or the one document that was asked for. */
function column(compared: Compared, asked: string, name: string, section: string) {
  const documents = documentsOf(compared.file, asked);
  const head = element('h2', {}, name);
  if (documents.length === 0)
    return element('div', {}, head, element('p', { class: 'note' }, 'Not held in this library.'));
  const parts = documents.map((document) => documentPart(compared, document, section));
  return element('div', {}, head, ...parts);
}

/** Shows what the address asks for: documents or councils on one theme, side by side. */
export function compare(): void {
  const choices = document.querySelector<HTMLFieldSetElement>('#compare');
  const place = document.querySelector<HTMLElement>('#columns');
  const status = document.querySelector<HTMLElement>('#compared');
  if (!choices || !place || !status) return;
  const theme = choices.querySelector<HTMLSelectElement>('[name=theme]')!;
  const passages = new PassagePages(choices.dataset['base']!);
  const section = choices.querySelector<HTMLSelectElement>('[name=section]')!;
  const chosen = [...choices.querySelectorAll<HTMLSelectElement>('[name=with]')];

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
    const compared = await read(passages, theme.value, asked).catch(() => null);
    if (turn !== latest) return;
    if (compared === null) {
      status.textContent = 'The passages could not be loaded. Try again.';
      return;
    }
    const nameOf = (value: string) =>
      chosen[0]!.querySelector(`option[value="${CSS.escape(value)}"]`)?.textContent ?? value;
    place.replaceChildren(...asked.map((one) => column(compared, one, nameOf(one), section.value)));
    offerCitations(place);
    status.textContent = `${compared.file.title}: ${asked.map(nameOf).join(', ')}`;
  };

  /** A council may be named as the page names it; what the library doesn't hold stays in the address and says so in its column. */
  const choose = (select: HTMLSelectElement, value: string) => {
    if (chooseOption(select, value)) return;
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
  choices.hidden = false;
  choices.addEventListener('change', () => {
    const fields = [theme, ...chosen, section]
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => [name, value]);
    history.replaceState(null, '', `?${new URLSearchParams(fields)}`);
    void show();
  });
  void show();
}
