import { shardsFor } from '../../../lib/search/index/word-forms.ts';
import type { LibraryHead } from '../../../lib/search/index/index-files.ts';
import { saidKeys } from '../../../lib/search/meaning/thesaurus-files.ts';
import { parseQuery } from '../../../lib/search/question/query.ts';
import { stemsOf } from '../../../lib/search/words/stems-of.ts';

/** The file of the vocabulary with a number. */
export const formsFile = (file: number): string => `forms/${file}.pack`;

/** The file of the thesaurus with a number. */
export const saidFile = (file: number): string => `said/${file}.pack`;

/** Files that a question's own words will be looked up in: they can be asked for while the rest of the index comes. */
export function filesAhead({ said, stems }: LibraryHead, question: string): string[] {
  const { words } = parseQuery(question);
  const shards = (firsts: readonly string[], keys: readonly string[]): number[] =>
    keys.flatMap((key) => shardsFor(firsts, key, false));
  const files = [
    ...shards(said, saidKeys(words)).map(saidFile),
    ...shards(stems, words.flatMap(stemsOf)).map(formsFile),
  ];
  return [...new Set(files)];
}
