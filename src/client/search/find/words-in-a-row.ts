import { firstFrom, type Postings } from '../../../lib/search/index/postings.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** What may stand at one place of words in a row. */
export interface Part {
  /** As it was typed. */
  text: string;
  isWord: boolean;
  /** Where it stands; null where it may be anything. */
  postings: Postings | null;
  /** Each form of it. */
  forms: readonly string[];
}

/** Words in a row that begin at a place, as they stand there; what may be anything as it was typed. */
function wordingAt(index: SearchIndex, parts: readonly Part[], start: number): string {
  return parts
    .map(({ text, isWord, forms, postings }, at) => {
      const form = postings === null ? text : forms.find((one) => index.isAt(one, start + at));
      const space = isWord && at > 0 && parts[at - 1]!.isWord ? ' ' : '';
      return space + (form ?? text);
    })
    .join('');
}

/** How words in a row stand in a document, each wording once. @param starts where they begin in the library */
export function wordingsIn(
  index: SearchIndex,
  parts: readonly Part[],
  starts: Postings,
  document: number,
): string[] {
  const { table } = index;
  const [first, end] = table.paragraphsOf(document);
  const own = starts.slice(
    firstFrom(starts, table.startOf(first)),
    firstFrom(starts, table.startOf(end)),
  );
  return [...new Set(Array.from(own, (start) => wordingAt(index, parts, start)))];
}
