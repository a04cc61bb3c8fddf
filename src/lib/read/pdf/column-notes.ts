import type { Diagnostic } from '../../model/diagnostic.ts';
import { beginningOf } from '../../text/words.ts';
import type { Unit } from './units/unit.ts';

/** Rows of tables whose cells may stand in other columns than the library has them: one note for each table. */
export function columnNotes(units: readonly Unit[], file: string): Diagnostic[] {
  const unsure = units.filter(({ cell }) => cell?.isUnsure === true);
  const first = unsure.filter((unit, at) => {
    const isSame = (one: Unit) =>
      one.cell?.table === unit.cell?.table && one.items[0]?.page === unit.items[0]?.page;
    return unsure.findIndex(isSame) === at;
  });
  return first.map(({ cell, items }) => {
    const { page = null, line = null } = items[0] ?? {};
    const words = items.map(({ text }) => text).join('');
    const message = `Table ${cell?.table} of the page: neither the file nor the page tells the columns of the row “${beginningOf(words)}” for sure. Compare the table with the page before quoting.`;
    return { rule: 'unsure-columns', message, source: file, page, line, severity: 'warning' };
  });
}
