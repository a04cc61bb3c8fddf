import type {
  PassageDocument,
  PassageRow,
  ThemePassageFile,
} from '../../lib/data/rows/passage-row.ts';
import { documentHeading, passageItem } from './passage-item.ts';

/** So many are shown together; the rest on demand. */
const mostShown = 40;

type Facts = Record<string, string>;

function factsOf(row: PassageRow, document: PassageDocument): Facts {
  return {
    authority: document.authority,
    year: document.year ?? 'undated',
    framework: document.framework ?? 'none',
    section: row.area ?? 'none',
    grade: row.grade ?? 'none',
    what: row.role === 'recommendation' ? 'recommendation' : 'finding',
  };
}

/** Narrows the passages of a theme down by what is chosen; the choice lives in the page's address. */
export function narrowTheme(): void {
  const details = document.querySelector<HTMLDetailsElement>('#narrow');
  const form = details?.querySelector('form');
  const list = document.querySelector<HTMLOListElement>('#narrowed');
  const status = document.querySelector<HTMLElement>('#narrowed-count');
  const more = document.querySelector<HTMLButtonElement>('#narrowed-more');
  if (!details || !form || !list || !status || !more) return;
  const selects = [...form.querySelectorAll('select')];
  const whole = [...document.querySelectorAll<HTMLElement>('[data-whole]')];
  let loading: Promise<ThemePassageFile> | undefined;
  let shown = mostShown;

  const load = async (): Promise<ThemePassageFile> => {
    const answer = await fetch(details.dataset['passages']!);
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.json()) as ThemePassageFile;
  };

  const show = async () => {
    const chosen = selects.filter(({ value }) => value !== '');
    whole.forEach((part) => (part.hidden = chosen.length > 0));
    list.replaceChildren();
    more.hidden = true;
    status.textContent = '';
    if (chosen.length === 0) return;
    const file = await (loading ??= load()).catch(() => null);
    if (file === null) {
      loading = undefined;
      whole.forEach((part) => (part.hidden = false));
      status.textContent = 'The passages could not be loaded. Try again.';
      return;
    }
    const documents = new Map(file.documents.map((one) => [one.slug, one]));
    const order = file.documents.map(({ slug }) => slug);
    const fitting = file.passages
      .filter((row) => {
        const facts = factsOf(row, documents.get(row.report)!);
        return chosen.every(({ name, value }) => facts[name] === value);
      })
      .sort((a, b) => order.indexOf(b.report) - order.indexOf(a.report));
    list.replaceChildren(
      ...fitting.slice(0, shown).flatMap((row, at) => {
        const item = passageItem(row);
        if (fitting[at - 1]?.report === row.report) return [item];
        item.prepend(documentHeading(documents.get(row.report)!.name));
        return [item];
      }),
    );
    more.hidden = fitting.length <= shown;
    status.textContent = `${fitting.length} of ${file.passages.length} passages, the latest inspection first`;
  };

  const query = new URLSearchParams(location.search);
  for (const select of selects) select.value = query.get(select.name) ?? '';
  details.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    shown = mostShown;
    const fields = selects
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => [name, value]);
    const search = new URLSearchParams(fields).toString();
    history.replaceState(null, '', search === '' ? location.pathname : `?${search}`);
    void show();
  });
  more.addEventListener('click', () => {
    shown += mostShown;
    void show();
  });
  if (selects.some(({ value }) => value !== '')) {
    details.open = true;
    void show();
  }
}
