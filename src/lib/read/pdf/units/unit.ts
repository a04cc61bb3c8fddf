import type { PlacedItem } from '../../../model/pdf-page.ts';

/** Where a stretch of text stands in a table of the file; positions from 0. */
export interface CellPlace {
  table: number;
  row: number;
  column: number;
  /** Whether neither the file's tags nor the page tell its column for sure. */
  isUnsure?: true;
}

/** A stretch of text that the file sets as one: a paragraph, a list item, a heading, a cell's paragraph. */
export interface Unit {
  /** Level of its heading tag, from 1; null for anything else. */
  heading: number | null;
  isListItem: boolean;
  isNote: boolean;
  cell: CellPlace | null;
  items: PlacedItem[];
}
