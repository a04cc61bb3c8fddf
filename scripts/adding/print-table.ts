import type { LibraryDocument } from '../../src/lib/model/document.ts';
import { doubtsOf } from './understood.ts';

/** What became of one file. */
export interface Outcome {
  file: string;
  result: 'added' | 'held already' | 'not added';
  /** The document that it became, if it is new. */
  document: LibraryDocument | null;
  /** Its slug, or the rule that it breaks. */
  note: string;
}

function rowOf({ file, result, document, note }: Outcome): string[] {
  const counts =
    document === null
      ? ['', '', '']
      : [document.meta.paragraphs, document.meta.judgements.length, doubtsOf(document).length];
  return [result, note, ...counts.map(String), file];
}

/** Prints one line a file, in columns, and the counts of each result. */
export function printTable(outcomes: readonly Outcome[]): void {
  const head = ['result', 'slug or reason', 'paragraphs', 'grades', 'doubts', 'file'];
  const rows = [head, ...outcomes.map(rowOf)];
  const widths = head.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: string[]) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
  console.log(`\n${rows.map((row) => line(row).trimEnd()).join('\n')}`);
  const count = (result: Outcome['result']) =>
    outcomes.filter((one) => one.result === result).length;
  console.log(
    `${count('added')} added, ${count('held already')} held already, ${count('not added')} not added.`,
  );
}
