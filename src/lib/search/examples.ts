import type { LibraryDocument } from '../model/document.ts';
import { hasPhrase } from './phrase.ts';
import { parseQuery, wantedWords } from './query.ts';
import { isSearched } from './record.ts';

/** Searches that show what can be asked, most telling first. */
const candidates = [
  'return home interviews',
  'drift and delay',
  '"staying put"',
  'letters before proceedings',
  'supervision -order',
  'voice of the child',
];

/** The example searches that this library has answers to, at most `count`. */
export function answeredExamples(documents: readonly LibraryDocument[], count: number): string[] {
  const texts = documents.flatMap(({ blocks }) =>
    blocks.filter(isSearched).map(({ text }) => text),
  );
  return candidates
    .filter((typed) => {
      const words = wantedWords(parseQuery(typed)).join(' ');
      return texts.some((text) => hasPhrase(text, words));
    })
    .slice(0, count);
}
