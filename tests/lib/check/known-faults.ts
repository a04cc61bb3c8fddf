import type { Block } from '../../../src/lib/model/block.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';

/** What was done to one quotation or link of a briefing; null where the briefing is right. */
export const faults = [
  'word-changed',
  'word-dropped',
  'not-dropped',
  'number-changed',
  'grade-changed',
  'not-in-gap',
  'wrong-paragraph',
  'dead-anchor',
  'stale-hash',
  'other-report',
  'stock-sentence',
  'other-council-named',
] as const;
export type Fault = (typeof faults)[number];

export const honest = [
  'as it is',
  'straight quotes',
  'single quotes',
  'ellipsis',
  'ellipsis in brackets',
  'insertion',
  'first letter in brackets',
  'cut ends',
  'emphasis',
  'wrapped lines',
  'divided word',
] as const;
export type Honest = (typeof honest)[number];

export const formats = ['txt', 'md', 'html'] as const;
export type Format = (typeof formats)[number];

export interface Item {
  /** The words between the marks, as the briefing prints them. */
  words: string;
  slug: string;
  block: Block;
  /** Where its link leads. */
  url: string;
  edit: Honest | Fault;
  /** Marks that stand around it. */
  marks: readonly [string, string];
  /** The document and the paragraph that its citation names. */
  named: LibraryDocument;
  cited: Block;
  /** Whether its citation has its address. */
  hasAddress: boolean;
}

export interface Generated {
  format: Format;
  text: string;
  fault: Fault | null;
  items: Item[];
  /** Which of them has the fault. */
  at: number;
}

/** Numbers from a seed, the same each time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
