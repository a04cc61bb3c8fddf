import { cellWords } from '../../lib/library/grid/cell-words.ts';
import type { GridCell, GridColumn } from '../../lib/library/grid/grid-columns.ts';
import type { GridFile } from '../../lib/library/grid/grid-file.ts';
import { reportPath, themePath } from '../../lib/url.ts';
import { element } from '../element.ts';

function gridCell(cell: GridCell, href: string | null, about: string): HTMLElement {
  const { sign, words, share, level } = cellWords(cell);
  if (cell.state !== 'found' || href === null)
    return element(
      'td',
      {},
      element('span', { 'aria-hidden': 'true' }, sign),
      element('span', { class: 'vh' }, words),
    );
  const link = element('a', { class: 'count', href }, sign, ' ');
  link.append(element('span', { class: 'vh' }, `on ${about}`));
  return element(
    'td',
    level === 0 ? {} : { 'data-shade': String(level) },
    link,
    ...(share === null ? [] : [' ', element('span', {}, share)]),
  );
}

function headCell({ name, document }: GridColumn, base: string): HTMLElement {
  const inner =
    document === null ? name : element('a', { href: base + reportPath(document) }, name);
  return element('th', { scope: 'col' }, inner);
}

/**
 * The rows of the grid's table, its head apart.
 * @param rows places in the list of themes, in the order in which they are shown
 * @param base of the site's addresses, with a slash at its end
 */
export function gridRows(
  { themes }: GridFile,
  columns: readonly GridColumn[],
  rows: readonly number[],
  base: string,
): { head: HTMLElement; body: HTMLElement[] } {
  const head = element('tr', {}, element('th', { scope: 'col' }, 'Theme'));
  head.append(...columns.map((one) => headCell(one, base)));
  const body = rows.map((row) => {
    const { slug, title } = themes[row]!;
    const name = element('a', { href: base + themePath(slug) }, title);
    const cells = columns.map(({ name, cells, pathOf }) =>
      gridCell(cells[row]!, pathOf && base + pathOf(slug), `${title} in ${name}`),
    );
    return element('tr', {}, element('th', { scope: 'row' }, name), ...cells);
  });
  return { head, body };
}
