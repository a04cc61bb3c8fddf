import type { Change, Tagged } from './made-pdf.ts';

/** The cells of a row, each a group of its own. */
export function cells(y: number, ...texts: string[]): Tagged[] {
  return texts.map((text, column) => ({ role: 'TD', runs: [{ text, x: 76 + column * 200, y }] }));
}

/**
 * Changes a tagged PDF so that all its cells are in one table, which may go over pages.
 * @param columns how many cells make a row
 */
export function inOneTable(columns: number): Change {
  return (objects) => {
    const document = objects.get(6) as string;
    const listed = /\/K \[(.*)\]/.exec(document)?.[1] ?? '';
    const refs = [...listed.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
    const own = refs.filter((ref) => (objects.get(ref) as string).includes('/S /TD'));
    const table = Math.max(...objects.keys()) + 1;
    const rows = own.flatMap((_, index) => (index % columns === 0 ? [index] : []));
    rows.forEach((from, row) => {
      const number = table + 1 + row;
      const kids = own.slice(from, from + columns);
      const list = kids.map((ref) => `${ref} 0 R`).join(' ');
      objects.set(number, `<</Type /StructElem /S /TR /P ${table} 0 R /K [${list}]>>`);
      for (const ref of kids)
        objects.set(ref, (objects.get(ref) as string).replace('/P 6 0 R', `/P ${number} 0 R`));
    });
    const list = rows.map((_, row) => `${table + 1 + row} 0 R`).join(' ');
    objects.set(table, `<</Type /StructElem /S /Table /P 6 0 R /K [${list}]>>`);
    const kids = refs.flatMap((ref) => (ref === own[0] ? [table] : own.includes(ref) ? [] : [ref]));
    const all = kids.map((ref) => `${ref} 0 R`).join(' ');
    objects.set(6, document.replace(/\/K \[.*\]/, `/K [${all}]`));
  };
}
