import type { Term } from './text-terms.ts';

/** What a term of the index is: a word, two words in a row, or a theme. */
export type TermKind = 'word' | 'pair' | 'theme';

/** Gives terms numbers, the same to the same: an index of numbers is a small part of one of strings. */
export class TermNumbers {
  readonly kinds: TermKind[] = [];
  readonly #words = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  readonly #themes = new Map<string, number>();

  /** The numbers of a text's words and pairs, each as often as it stands there, with the words as printed. */
  ofText(terms: readonly Term[]): { number: number; printed: string }[] {
    const numbers: { number: number; printed: string }[] = [];
    let before: { number: number; printed: string } | undefined;
    for (const { stem, printed, after } of terms) {
      const word = { number: this.#numberOf(this.#words, stem, 'word'), printed };
      numbers.push(word);
      if (after !== null && before !== undefined) {
        const pair = `${before.printed}${after}${printed}`;
        numbers.push({ number: this.#pair(before.number, word.number), printed: pair });
      }
      before = word;
    }
    return numbers;
  }

  ofTheme(slug: string): number {
    return this.#numberOf(this.#themes, slug, 'theme');
  }

  #pair(first: number, second: number): number {
    // A word's number is far below 2^26, so that no two pairs have one key.
    return this.#numberOf(this.#pairs, first * 2 ** 26 + second, 'pair');
  }

  #numberOf<Key>(known: Map<Key, number>, key: Key, kind: TermKind): number {
    const number = known.get(key);
    if (number !== undefined) return number;
    this.kinds.push(kind);
    known.set(key, this.kinds.length - 1);
    return this.kinds.length - 1;
  }
}
