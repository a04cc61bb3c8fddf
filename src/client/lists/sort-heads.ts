import {
  nextOrder,
  readOrder,
  writeOrder,
  type RowOrder,
} from '../../lib/library/lists/row-order.ts';
import { element } from '../element.ts';

/** The heads of a table whose columns can be sorted. */
export interface SortHeads {
  /** The order in which the rows stand. */
  now(): RowOrder | null;
  /** Takes an order as an address has it; an empty or unknown one is the order of the page. */
  set(written: string): void;
  /** The order for an address; empty where it is that of the page. */
  written(): string;
}

/**
 * Makes buttons of the heads that have `data-column`; `aria-sort` tells the order, and is in the page from the start.
 * @param onSort called when the reader has asked for another order
 */
export function sortHeads(table: HTMLTableElement, onSort: () => void): SortHeads {
  const heads = new Map(
    [...table.querySelectorAll<HTMLElement>('thead [data-column]')].map((head) => [
      head.dataset['column']!,
      head,
    ]),
  );
  const now = (): RowOrder | null => {
    const [found] = [...heads].filter(([, head]) => head.ariaSort !== null);
    return found
      ? { column: found[0], direction: found[1].ariaSort as RowOrder['direction'] }
      : null;
  };
  const show = (order: RowOrder | null): void => {
    for (const [column, head] of heads)
      head.ariaSort = column === order?.column ? order.direction : null;
  };
  const first = now();
  for (const [column, head] of heads) {
    const button = element('button', { type: 'button' }, ...head.childNodes);
    button.addEventListener('click', () => {
      show(nextOrder(column, now()));
      onSort();
    });
    head.append(button);
  }
  return {
    now,
    set: (text) => show(readOrder(text, [...heads.keys()]) ?? first),
    written: () => {
      const [was, is] = [first, now()].map((order) => order && writeOrder(order));
      return is === was ? '' : (is ?? '');
    },
  };
}
