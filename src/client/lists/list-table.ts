import { inOrder, type RowOrder } from '../../lib/library/lists/row-order.ts';
import { typedWords } from '../../lib/library/lists/typed-words.ts';
import { counted } from '../../lib/vocabulary/counts.ts';
import { sortHeads } from './sort-heads.ts';

const keyIn =
  (column: string) =>
  (row: HTMLTableRowElement): string => {
    const cell = row.querySelector<HTMLElement>(`[data-of="${column}"]`);
    return cell?.dataset['key'] ?? cell?.textContent.trim() ?? '';
  };

function sort(body: HTMLElement, rows: readonly HTMLTableRowElement[], order: RowOrder | null) {
  body.append(...(order ? inOrder(rows, keyIn(order.column), order.direction) : rows));
}

type Field = HTMLInputElement | HTMLSelectElement;

const wordsOf = (row: HTMLTableRowElement): string =>
  [...row.cells].map((cell) => cell.textContent).join(' ');

/** Hides the rows that lack what was chosen or typed. @returns how many are left */
function narrow(rows: readonly HTMLTableRowElement[], fields: readonly Field[]): number {
  const chosen = fields.filter(({ value, name }) => value !== '' && name !== 'words');
  const fits = typedWords(fields.find(({ name }) => name === 'words')?.value ?? '');
  for (const row of rows) {
    const isOther = chosen.some(({ name, value }) => row.dataset[name] !== value);
    row.hidden = isOther || !fits(wordsOf(row));
  }
  return rows.filter(({ hidden }) => !hidden).length;
}

/**
 * Makes the table of a list answer: its heads sort it, the fields above it narrow it down; both stand in the
 * page's address. The table is complete and sorted without.
 */
export function workList(): void {
  const filters = document.querySelector<HTMLElement>('#filters');
  const shown = document.querySelector<HTMLElement>('#shown');
  const table = document.querySelector<HTMLTableElement>('table.list');
  if (!filters || !shown || !table) return;
  const body = table.tBodies[0]!;
  const rows = [...body.rows];
  const fields = [...filters.querySelectorAll<Field>('input, select')];

  const show = () => {
    const count = narrow(rows, fields);
    sort(body, rows, heads.now());
    const all = counted(rows.length, shown.dataset['noun']!);
    shown.textContent = count === rows.length ? all : `${count} of ${all}`;
  };
  const keep = () => {
    const order: [string, string] = ['sort', heads.written()];
    const all = [...fields.map(({ name, value }): [string, string] => [name, value]), order];
    const query = new URLSearchParams(all.filter(([, value]) => value.trim() !== ''));
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
    show();
  };

  const heads = sortHeads(table, keep);
  const query = new URLSearchParams(location.search);
  for (const field of fields) field.value = query.get(field.name) ?? '';
  heads.set(query.get('sort') ?? '');
  filters.addEventListener('input', keep);
  filters.hidden = false;
  show();
}
