import { chooseOption } from '../choose-option.ts';
import { offerCitations } from '../cite/offer-citation.ts';
import { fittingPassages, type FittingPassage } from '../../lib/library/themes/fitting-passages.ts';
import { passageName, PassagePages } from './passage-pages.ts';

/** So many are shown together; the rest on demand. */
const mostShown = 40;

/** The items of some passages, from the pages that show them. @throws where one is not to be had */
async function itemsOf(
  passages: PassagePages,
  theme: string,
  wanted: readonly FittingPassage[],
): Promise<HTMLElement[]> {
  const numbers = [...new Set(wanted.map(({ page }) => page))];
  const pages = await Promise.all(
    numbers.map(async (page) => [page, await passages.ofPage(theme, page)] as const),
  );
  const byPage = new Map(pages);
  return wanted.map(({ report, anchor, page }) => {
    const item = byPage.get(page)?.get(passageName(report, anchor));
    if (item === undefined) throw new Error(`page ${page} has no ${report}#${anchor}`);
    return item;
  });
}

/** Narrows the passages of a theme down by what is chosen; the choice lives in the page's address. */
export function narrowTheme(): void {
  const details = document.querySelector<HTMLDetailsElement>('#narrow');
  const filters = details?.querySelector('fieldset');
  const list = document.querySelector<HTMLOListElement>('#narrowed');
  const status = document.querySelector<HTMLElement>('#narrowed-count');
  const more = document.querySelector<HTMLButtonElement>('#narrowed-more');
  if (!details || !filters || !list || !status || !more) return;
  const { base, theme } = details.dataset as { base: string; theme: string };
  const passages = new PassagePages(base);
  const selects = [...filters.querySelectorAll('select')];
  const whole = [...document.querySelectorAll<HTMLElement>('[data-whole]')];
  let shown = mostShown;
  let latest = 0;

  const find = async (chosen: HTMLSelectElement[]) => {
    const file = await passages.list(theme);
    const fitting = fittingPassages(file, chosen);
    const items = await itemsOf(passages, theme, fitting.slice(0, shown));
    return { items, fitting: fitting.length, all: file.pages.flat().length };
  };

  const show = async () => {
    // What was chosen before may come after: only the last choice is shown.
    const turn = (latest += 1);
    const chosen = selects.filter(({ value }) => value !== '');
    whole.forEach((part) => (part.hidden = chosen.length > 0));
    list.replaceChildren();
    more.hidden = true;
    status.textContent = refused;
    if (chosen.length === 0) return;
    const found = await find(chosen).catch(() => null);
    if (turn !== latest) return;
    if (found === null) {
      whole.forEach((part) => (part.hidden = false));
      status.textContent = 'The passages could not be loaded. Try again.';
      return;
    }
    list.replaceChildren(...found.items);
    offerCitations(list);
    more.hidden = found.fitting <= shown;
    status.textContent = `${refused}${found.fitting} of ${found.all} passages, the latest inspection first`;
  };

  const query = new URLSearchParams(location.search);
  const asked = selects.map((select) => [select, query.get(select.name) ?? ''] as const);
  const unknown = asked.filter(([select, value]) => !chooseOption(select, value));
  let refused = unknown
    .map(([, value]) => `Nothing here is of “${value}”: it was not narrowed down by that. `)
    .join('');
  details.hidden = false;
  filters.addEventListener('change', () => {
    shown = mostShown;
    refused = '';
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
  if (asked.some(([, value]) => value !== '')) {
    details.open = true;
    void show();
  }
}
