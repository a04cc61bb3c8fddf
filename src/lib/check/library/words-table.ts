import { foldText } from '../../text/fold.ts';
import { isSearched } from '../../search/index/search-record.ts';
import type { BlockRow } from '../../data/rows/block-row.ts';
import { wordsOf } from '../../search/words/tokens.ts';
import type { FoundParagraph, LibraryReader } from './library-reader.ts';

/** How many paragraphs are looked at for one quotation. */
export const mostCandidates = 24;
/** How many words of a quotation are looked up: its longest, which are seldom the commonest. */
export const mostWords = 14;

/** The words by which a quotation is looked for in the whole library. */
export function tellingWords(text: string): string[] {
  const all = [...WordsTable.wordsOf(text)];
  return all.sort((a, b) => b.length - a.length).slice(0, mostWords);
}

/** The numbers that occur most often in the lists, each list counting once; the rarer word weighs more. */
export function votedFor(lists: readonly Iterable<number>[], most = mostCandidates): number[] {
  const votes = new Map<number, number>();
  for (const list of lists) {
    const distinct = new Set(list);
    const weight = 1 / Math.log2(2 + distinct.size);
    for (const one of distinct) votes.set(one, (votes.get(one) ?? 0) + weight);
  }
  return [...votes]
    .sort(([a, mine], [b, others]) => others - mine || a - b)
    .slice(0, most)
    .map(([one]) => one);
}

/** A look-up of paragraphs by their words, held in memory. */
export class WordsTable {
  readonly #paragraphs: FoundParagraph[] = [];
  readonly #places = new Map<string, number[]>();

  /** The words of a text, each once, as they are looked up. */
  static wordsOf(text: string): Set<string> {
    return new Set(wordsOf(foldText(text)));
  }

  /** Takes the paragraphs of a document that search finds: headings and standing text are left out. */
  add(slug: string, blocks: readonly Pick<BlockRow, 'id' | 'kind' | 'text'>[]): void {
    for (const { id, text } of blocks.filter(isSearched)) {
      const ordinal = this.#paragraphs.push({ slug, id, text }) - 1;
      for (const word of WordsTable.wordsOf(text)) {
        const places = this.#places.get(word);
        if (places) places.push(ordinal);
        else this.#places.set(word, [ordinal]);
      }
    }
  }

  readonly paragraphsWith: LibraryReader['paragraphsWith'] = (words) => {
    const lists = words.map((word) => this.#places.get(word) ?? []);
    return Promise.resolve(votedFor(lists).map((ordinal) => this.#paragraphs[ordinal]!));
  };
}
