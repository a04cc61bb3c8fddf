import { counted, percent } from '../../vocabulary/counts.ts';
import type { GridCell } from './grid-columns.ts';

/** How a cell is shown: a sign for the eye, the same in words, and how dark it is. */
export interface CellWords {
  sign: string;
  words: string;
  /** The share as printed beside the sign. */
  share: string | null;
  /** From 1 to 4; 0 where nothing is shaded. */
  level: number;
}

/** A cell is a shade darker above each of these shares. */
export const shades = [0, 0.03, 0.06, 0.12] as const;

/** What stands in a cell where there is no passage: its sign, and what it means. */
export const signs = {
  nothing: { sign: '0', words: 'nothing found' },
  'out-of-scope': { sign: '–', words: 'outside its scope' },
  'not-held': { sign: '×', words: 'not held' },
} as const;

/** Says what a cell of the grid holds, without a need for colour. */
export function cellWords(cell: GridCell): CellWords {
  if (cell.state !== 'found') return { ...signs[cell.state], share: null, level: 0 };
  const { passages, share } = cell;
  return {
    sign: String(passages),
    words: counted(passages, 'passage'),
    share: share === null ? null : percent(share),
    level: share === null ? 0 : shades.filter((above) => share > above).length,
  };
}
