import type { Term } from './text-terms.ts';

/** What a term of the index is: a word, two words in a row, or a theme. */
export type TermKind = 'word' | 'pair' | 'theme';

/** A text as it was read: the number of each printed word, and in the lower two bits what stands before it. */
export type ReadText = Uint32Array;

const befores = [null, ' ', '-'] as const;

/** Gives terms numbers, the same to the same: an index of numbers is a small part of one of strings. */
export class TermNumbers {
  readonly kinds: TermKind[] = [];
  readonly #words = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  readonly #themes = new Map<string, number>();
  /** Words as they are printed, each with its stem. */
  readonly #printed = new Map<string, number>();
  readonly #spelt: { printed: string; stem: string; number: number | undefined }[] = [];

  /** A text's terms, packed, so that it need not be read again for the words that it shares. */
  read(terms: readonly Term[]): ReadText {
    return Uint32Array.from(terms, ({ printed, stem, after }) => {
      const known = this.#printed.get(printed);
      if (known === undefined) {
        this.#printed.set(printed, this.#spelt.length);
        this.#spelt.push({ printed, stem, number: undefined });
      }
      return (known ?? this.#spelt.length - 1) * 4 + befores.indexOf(after);
    });
  }

  /** The numbers of a text's words and pairs, each as often as it stands there. */
  ofText(text: ReadText): number[] {
    const numbers: number[] = [];
    this.#each(text, (number) => numbers.push(number));
    return numbers;
  }

  /** Some terms of a text as they first stand in it. */
  firstPrinted(text: ReadText, wanted: ReadonlySet<number>): Map<number, string> {
    const found = new Map<number, string>();
    this.#each(text, (number, first, before, second) => {
      if (!wanted.has(number) || found.has(number)) return;
      found.set(number, second === null ? first : `${first}${before}${second}`);
    });
    return found;
  }

  #each(
    text: ReadText,
    tell: (number: number, first: string, before: ' ' | '-' | null, second: string | null) => void,
  ): void {
    let last: { number: number; printed: string } | undefined;
    for (const packed of text) {
      const word = this.#spelt[packed >>> 2]!;
      const { printed } = word;
      const before = befores[packed & 3]!;
      const number = (word.number ??= this.#numberOf(this.#words, word.stem, 'word'));
      tell(number, printed, null, null);
      if (before !== null && last !== undefined)
        tell(this.#pair(last.number, number), last.printed, before, printed);
      last = { number, printed };
    }
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
