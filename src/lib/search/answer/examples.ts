import type { LibraryDocument } from '../../model/document.ts';
import { hasPhrase } from '../question/phrase.ts';
import { parseQuery } from '../question/query.ts';
import { isSearched } from '../index/search-record.ts';

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
  const answered: string[] = [];
  for (const typed of candidates) {
    if (answered.length === count) break;
    if (hasAnswer(documents, typed)) answered.push(typed);
  }
  return answered;
}

/** Whether some paragraph has the words of a search as they are typed. */
function hasAnswer(documents: readonly LibraryDocument[], typed: string): boolean {
  const { phrases, words } = parseQuery(typed);
  const wanted = [...phrases, words.join(' ')].filter((phrase) => phrase !== '');
  return documents.some(({ blocks }) =>
    blocks.some((block) => isSearched(block) && hasAll(block.text, wanted)),
  );
}

/** Comparing word for word is slow in a large library: most texts lack the words altogether. */
function hasAll(text: string, phrases: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return phrases.every(
    (phrase) => phrase.split(' ').every((word) => lower.includes(word)) && hasPhrase(text, phrase),
  );
}
