import { wordsIn, type Piece } from './known-text.ts';
import { isFigure } from '../../../text/telling-words.ts';

/** What names a row of a table. */
export interface RowName {
  /** All cells, without differences of typography and of case. */
  cells: string[];
  /** The first cell with words, behind the cell that spans this row and others: “North / visits in time”. */
  label: string;
  /** Every cell with words and the spanning one, whatever the order of the columns. */
  wording: string;
}

/** Whether a cell says something in words: not “83%”, “Q1”, “n/a” or a dash. */
export function hasWords(cell: string): boolean {
  return wordsIn(cell).some((word) => word.length > 1 && !isFigure(word));
}

/** The cells of a row, from its text (contract: cells joined by “ | ”). */
function cellsOf({ text }: Piece): string[] {
  return text
    .toLowerCase()
    .split('|')
    .map((cell) => cell.trim());
}

/** The names of all table rows of one side, by position. */
export function rowNames(pieces: readonly Piece[]): Map<number, RowName> {
  const names = new Map<number, RowName>();
  const spanning = new Map<number | null, string>();
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'table-row') return;
    const cells = cellsOf(piece);
    const isSpanned = cells[0] === '';
    if (!isSpanned) spanning.set(piece.parent, cells[0]!);
    const group = isSpanned ? (spanning.get(piece.parent) ?? '') : '';
    const own = cells.find(hasWords) ?? cells.find((cell) => cell !== '') ?? '';
    const worded = [...cells.filter(hasWords), ...(group === '' ? [] : [group])];
    names.set(at, {
      cells,
      label: group === '' ? own : `${group} / ${own}`,
      wording: worded.sort().join('\n'),
    });
  });
  return names;
}
