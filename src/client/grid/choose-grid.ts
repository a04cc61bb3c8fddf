import {
  chosenColumns,
  mostColumns,
  readChoice,
  rowOrder,
  writeChoice,
  type GridChoice,
} from '../../lib/library/grid/grid-choice.ts';
import type { GridFile } from '../../lib/library/grid/grid-file.ts';
import { element } from '../element.ts';
import { gridRows } from './grid-table.ts';

interface Parts {
  choices: HTMLFieldSetElement;
  table: HTMLTableElement;
  status: HTMLElement;
  councils: HTMLElement;
  pages: HTMLElement;
}

function partsOf(): Parts | null {
  const choices = document.querySelector<HTMLFieldSetElement>('#grid-form');
  const table = document.querySelector<HTMLTableElement>('.grid');
  const [status, councils, pages] = ['status', 'councils', 'pages'].map((name) =>
    document.querySelector<HTMLElement>(`#grid-${name}`),
  );
  return choices && table && status && councils && pages
    ? { choices, table, status, councils, pages }
    : null;
}

function saidOf(columns: number, from: number, choice: GridChoice): string {
  if (columns === 0) return 'No document fits.';
  const last = Math.min(from + mostColumns - 1, columns);
  const what = writeChoice({ ...choice, rows: '', from: 1 }) === '' ? 'Columns' : 'Documents';
  return columns <= mostColumns ? '' : `${what} ${from} to ${last} of ${columns}`;
}

/** Shows what is chosen of the grid; the choice lives in the page's address. */
export function chooseGrid(): void {
  const parts = partsOf();
  if (!parts) return;
  const { choices, table, status, councils, pages } = parts;
  const selects = [...choices.querySelectorAll('select')];
  const [before, after] = [...pages.querySelectorAll('button')] as [
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  const base = choices.dataset['base']!;
  let choice = readChoice(new URLSearchParams(location.search));
  let loading: Promise<GridFile> | undefined;

  const load = async (): Promise<GridFile> => {
    const answer = await fetch(choices.dataset['grid']!);
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.json()) as GridFile;
  };
  const nameOf = (council: string): string =>
    choices.querySelector(`[name=council] option[value="${CSS.escape(council)}"]`)?.textContent ??
    council;

  const showChoice = () => {
    for (const select of selects)
      select.value = select.name === 'council' ? '' : choice[select.name as 'year'];
    const chosen = choice.councils.map((council) => {
      const button = element('button', { type: 'button' }, `${nameOf(council)} ×`);
      button.setAttribute('aria-label', `Leave out ${nameOf(council)}`);
      button.addEventListener('click', () => {
        choose({ councils: choice.councils.filter((one) => one !== council) });
        choices.querySelector<HTMLSelectElement>('[name=council]')!.focus();
      });
      return button;
    });
    councils.replaceChildren(...chosen);
  };

  const show = async () => {
    showChoice();
    const file = await (loading ??= load()).catch(() => null);
    if (file === null) {
      loading = undefined;
      status.textContent = 'The grid could not be loaded. Try again.';
      return;
    }
    const columns = chosenColumns(file, choice);
    const paged = columns.some(({ document }) => document !== null);
    const from = paged ? Math.min(choice.from, Math.max(1, columns.length)) : 1;
    const shown = paged ? columns.slice(from - 1, from - 1 + mostColumns) : columns;
    const { head, body } = gridRows(file, shown, rowOrder(file.themes, shown, choice.rows), base);
    table.tHead!.replaceChildren(head);
    table.tBodies[0]!.replaceChildren(...body);
    status.textContent = paged || columns.length === 0 ? saidOf(columns.length, from, choice) : '';
    pages.hidden = !paged || columns.length <= mostColumns;
    before.disabled = from === 1;
    after.disabled = from + mostColumns > columns.length;
  };

  const choose = (part: Partial<GridChoice>) => {
    choice = { ...choice, from: 1, ...part };
    const query = writeChoice(choice);
    history.replaceState(null, '', `${query === '' ? location.pathname : `?${query}`}#grid`);
    void show();
  };

  choices.hidden = false;
  choices.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLSelectElement;
    if (name !== 'council') choose({ [name]: value });
    else if (value !== '') choose({ councils: [...new Set([...choice.councils, value])] });
    else choose({ councils: [] });
  });
  before.addEventListener('click', () => choose({ from: Math.max(1, choice.from - mostColumns) }));
  after.addEventListener('click', () => choose({ from: choice.from + mostColumns }));
  if (writeChoice(choice) !== '') void show();
}
