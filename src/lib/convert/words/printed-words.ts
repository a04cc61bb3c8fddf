import { superscriptDigits, superscriptRun } from '../../markdown/read-inline.ts';
import type { Block } from '../../model/block.ts';
import { withMarkers } from '../../text/note-markers.ts';
import { words } from '../../text/words.ts';

/** A number printed without a text, and the block beside which it stands. */
export interface Alias {
  number: number;
  to: string;
}

/** A word of a source and its line, from 1. */
export interface Word {
  text: string;
  line: number;
  /** Which line of those that a reader sees, where one line of the source holds several of them. */
  row?: number;
}

/** Words to compare: a superscript number is a word of its own, whichever way it is written. */
export function comparable(text: string): string[] {
  return words(text.replace(superscriptRun, (marker) => ` ${superscriptDigits(marker)} `));
}

/** A part of the page whose words stand together. */
export interface Printed {
  block: Block;
  words: string[];
  /** Whether it may stand elsewhere than in the source: a note after the text that calls it, a caption at its table. */
  mayMove: boolean;
}

/** A block's text with the markers of its notes, or the texts of its cells. */
function ownText({ kind, text, notes, cells }: Block): string {
  if (kind === 'table-row') return cells.map((cell) => cell.text).join(' ');
  return withMarkers(text, notes, ' ');
}

/** The words to compare of each block, in the order of the page, with its labels and the markers of its notes. */
export function printedWords(blocks: readonly Block[], aliases: readonly Alias[]): Printed[] {
  return blocks.flatMap((block): Printed[] => {
    const empty = aliases.filter(({ to }) => to === block.id).map(({ number }) => `${number}.`);
    const own = comparable([block.label ?? '', ...empty, ownText(block)].join(' '));
    const header = comparable(block.header.join(' '));
    if (block.kind === 'table')
      return [own, header].map((words) => ({ block, words, mayMove: true }));
    return [{ block, words: [...own, ...header], mayMove: block.kind === 'footnote' }];
  });
}
