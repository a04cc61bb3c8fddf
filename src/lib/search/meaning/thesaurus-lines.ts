import { stemsOf } from '../words/stems-of.ts';
import type { ThesaurusEntry } from './thesaurus.ts';
/** A line of the thesaurus as it is written by hand. */
export interface WrittenLine {
  /** What readers type. */
  say: string[];
  /** What reports write. */
  find: string[];
  /** Whether the second also finds the first. */
  both?: boolean | undefined;
}

/** The entries of written lines: each thing said finds what stands beside it, and, where it says so, the other way round. */
export function entriesOf(lines: readonly WrittenLine[]): ThesaurusEntry[] {
  return lines.flatMap(({ say, find, both }) => [
    ...say.map((typed) => ({ typed, means: find })),
    ...(both === true ? find.map((typed) => ({ typed, means: say })) : []),
  ]);
}

/** Words and phrases without those that are forms of one before: they find the same. */
function distinct(words: readonly string[]): string[] {
  const known = new Map(words.toReversed().map((word) => [stemsOf(word).join(' '), word]));
  return words.filter((word) => known.get(stemsOf(word).join(' ')) === word);
}

/** Lines as the reader's browser gets them: `kid|kids>child|young people`, `=` where they go both ways. */
export function packLines(lines: readonly WrittenLine[]): string {
  return lines
    .map(
      ({ say, find, both }) =>
        `${distinct(say).join('|')}${both === true ? '=' : '>'}${distinct(find).join('|')}`,
    )
    .join('\n');
}

/** Reads back what `packLines` gave. */
export function unpackLines(packed: string): WrittenLine[] {
  return packed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, say = '', way, find = ''] = /^([^>=]*)([>=])(.*)$/.exec(line) ?? [];
      return { say: say.split('|'), find: find.split('|'), both: way === '=' };
    });
}
