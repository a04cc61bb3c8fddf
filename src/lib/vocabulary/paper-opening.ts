import type { Cell } from '../model/block.ts';
import { committeeIn, headLine } from './paper-heads.ts';

/** What of a block its opening lines are made of. */
export interface OpeningBlock {
  kind: string;
  text: string;
  header: readonly string[];
  cells: readonly Pick<Cell, 'text'>[];
}

/** Blocks at the start in which minutes and reports say who met, when and about what. */
const opening = 14;

/** The lines before a paper's first heading, which are its cover. */
export function coverLines(blocks: readonly OpeningBlock[]): string[] {
  const end = blocks.findIndex(({ kind }) => kind === 'heading');
  return blocks
    .slice(0, end < 0 ? blocks.length : end)
    .filter(({ kind }) => kind === 'boilerplate')
    .map(({ text }) => text);
}

/** The first texts of a paper; a row of a table is a key and its value. */
export function openingLines(blocks: readonly OpeningBlock[]): string[] {
  return blocks.slice(0, opening).map(({ kind, text, header, cells }) => {
    const row = kind === 'table' ? header : cells.map((cell) => cell.text);
    if (row.length < 2) return text;
    return `${(row[0] ?? '').replace(/\s*:$/u, '')}: ${row.slice(1).join(' ').trim()}`;
  });
}

/** The committee, board or cabinet that a paper names at its head, as printed; null where it names none. */
export function committeeAtHead(blocks: readonly OpeningBlock[]): string | null {
  const keyed = openingLines(blocks).filter((text) => headLine(text)?.key === 'committee');
  const lines = [...keyed, ...coverLines(blocks), ...openingLines(blocks).slice(0, 4)];
  return lines.map(committeeIn).find((found) => found !== null) ?? null;
}
