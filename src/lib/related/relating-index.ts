import type { Relatable } from './relatable.ts';
import { NumberLists } from './terms/term-lists.ts';
import { TermNumbers, type ReadText } from './terms/term-numbers.ts';
import { termsIn } from './terms/text-terms.ts';

/** Where a term stands and how often, packed into one number: see `packed`. */
const mostCounted = 15;

/** A paragraph or a term in the upper 28 bits, how often in the lower four; more than 15 times counts as 15. */
const packed = (number: number, count: number): number =>
  number * 16 + Math.min(count, mostCounted);
export const numberOf = (value: number): number => value >>> 4;
export const countOf = (value: number): number => value & mostCounted;

/** The terms of many paragraphs, both ways round. */
export interface RelatingIndex {
  numbers: TermNumbers;
  /** Terms of each paragraph. */
  terms: NumberLists;
  /** Paragraphs of each term, in order; of terms that only one has, none. */
  places: NumberLists;
  /** How many terms each paragraph has, repetitions and pairs included. */
  lengths: Uint32Array;
  /** Each paragraph as it was read. */
  texts: ReadText[];
}

interface Counted {
  texts: ReadText[];
  /** Terms of each paragraph, packed. */
  lists: Uint32Array[];
  lengths: Uint32Array;
  /** In how many paragraphs each term stands. */
  frequencies: number[];
}

function countTerms(paragraphs: readonly Relatable[], numbers: TermNumbers): Counted {
  const frequencies: number[] = [];
  const lengths = new Uint32Array(paragraphs.length);
  const texts = paragraphs.map(({ text }) => numbers.read(termsIn(text)));
  const lists = paragraphs.map(({ themes }, at) => {
    const found = numbers.ofText(texts[at]!);
    lengths[at] = found.length;
    const counts = new Map<number, number>();
    for (const number of [...found, ...themes.map((slug) => numbers.ofTheme(slug))])
      counts.set(number, (counts.get(number) ?? 0) + 1);
    for (const number of counts.keys()) frequencies[number] = (frequencies[number] ?? 0) + 1;
    return Uint32Array.from(counts, ([number, count]) => packed(number, count));
  });
  return { texts, lists, lengths, frequencies };
}

function listsOfTerms({ lists }: Counted, isShared: (term: number) => boolean): NumberLists {
  const shared = lists.map((list) => list.filter((value) => isShared(numberOf(value))));
  const terms = new NumberLists(Uint32Array.from(shared, ({ length }) => length));
  shared.forEach((list, at) => terms.values.set(list, terms.start(at)));
  return terms;
}

function placesOfTerms(terms: NumberLists, paragraphs: number, frequencies: Uint32Array) {
  const places = new NumberLists(frequencies);
  const next = Uint32Array.from(frequencies, (_, term) => places.start(term));
  for (let at = 0; at < paragraphs; at++) {
    for (let from = terms.start(at); from < terms.end(at); from++) {
      const value = terms.values[from]!;
      const term = numberOf(value);
      places.values[next[term]!++] = packed(at, countOf(value));
    }
  }
  return places;
}

/** Reads the words, pairs of words and themes of paragraphs. Takes time and memory in proportion to the text. */
export function indexForRelating(paragraphs: readonly Relatable[]): RelatingIndex {
  const numbers = new TermNumbers();
  const counted = countTerms(paragraphs, numbers);
  const frequencies = Uint32Array.from(counted.frequencies, (count) => (count > 1 ? count : 0));
  const terms = listsOfTerms(counted, (term) => frequencies[term]! > 0);
  const places = placesOfTerms(terms, paragraphs.length, frequencies);
  return { numbers, terms, places, lengths: counted.lengths, texts: counted.texts };
}
