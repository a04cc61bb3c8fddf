import { endOf, lineWidth } from './colours.ts';

/** What became of one file. */
export interface Outcome {
  file: string;
  result: 'added' | 'held' | 'not added' | 'passed over';
  /** Of the document that it became, if it is new: numbered paragraphs, grades, doubts. */
  counts: readonly [number, number, number] | null;
  /** Its slug, or the rule that it breaks. */
  note: string;
}

const head = ['', 'paras', 'grades', 'doubts', 'slug or reason', 'file'];
const leastForFile = 16;

function rowOf({ file, result, counts, note }: Outcome): string[] {
  return [result, ...(counts ?? ['', '', '']).map(String), note, file];
}

/** Columns that are as wide as they need to be, but for the last, which has what is left of the line. */
function laidOut(rows: readonly string[][]): string[] {
  const needed = head.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const before = needed.slice(0, -1).reduce((sum, one) => sum + one + 2, 0);
  const left = Math.max(leastForFile, lineWidth() - before);
  return rows.map((row) => {
    const cells = row.map((cell, at) => {
      if (at === row.length - 1) return endOf(cell, left);
      const width = needed[at] ?? 0;
      return at > 0 && at < 4 ? cell.padStart(width) : cell.padEnd(width);
    });
    return cells.join('  ').trimEnd();
  });
}

/** Prints one line a file, in columns, and the counts of each result. */
export function printTable(outcomes: readonly Outcome[]): void {
  console.log(`\n${laidOut([head, ...outcomes.map(rowOf)]).join('\n')}`);
  const count = (result: Outcome['result']) =>
    outcomes.filter((one) => one.result === result).length;
  const passed = count('passed over');
  console.log(
    `${count('added')} added, ${count('held')} held already, ${count('not added')} not added${passed === 0 ? '' : `, ${passed} passed over`}.`,
  );
}
