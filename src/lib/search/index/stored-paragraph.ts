import type { Block } from '../../model/block.ts';
import type { Grade } from '../../model/codes.ts';

/** A paragraph as the index keeps it beside the words: what a hit shows of it. */
export interface StoredParagraph {
  anchor: string;
  locator: string;
  /** Titles of the sections around it, in short. */
  section: string | null;
  page: number | null;
  grade: Grade | null;
  themes: string[];
  role: Block['role'];
  kind: Block['kind'];
  text: string;
}

/** How many neighbouring paragraphs one file holds: those of a hit's surroundings are not asked for. */
export const packSize = 4;
