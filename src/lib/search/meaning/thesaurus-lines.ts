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

const stemmed = (words: string): string => stemsOf(words).join(' ');

/** Words and phrases without those that are forms of one before: they find the same. */
function distinct(words: readonly string[]): string[] {
  const known = new Map(words.toReversed().map((word) => [stemmed(word), word]));
  return words.filter((word) => known.get(stemmed(word)) === word);
}

/** Entries as the reader's browser gets them, those that mean the same on one line: `kid|youngster>children|young people`. */
export function packEntries(entries: readonly ThesaurusEntry[]): string {
  const lines = Map.groupBy(entries, ({ means }) => distinct(means).join('|'));
  return [...lines]
    .map(([means, own]) => `${distinct(own.map(({ typed }) => typed)).join('|')}>${means}`)
    .join('\n');
}

/** Reads back what `packEntries` gave. */
export function unpackEntries(packed: string): ThesaurusEntry[] {
  return packed.split('\n').flatMap((line) => {
    const [typed = '', means = ''] = line.split('>');
    return typed.split('|').map((one) => ({ typed: one, means: means.split('|') }));
  });
}
