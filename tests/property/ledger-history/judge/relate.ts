import { plain, plainText, wordsOf, type Unit, type Word } from '../model/model.ts';

/** A text as it stood once under an address: which unit it was, its words, and the units beside it. */
export interface Version {
  uid: number;
  words: readonly Word[];
  beside: readonly number[];
  /** Whether the address came to other text since that nobody could tell from this one. */
  isDoubtful: boolean;
}

const half = 1 / 2;

export function slotsOf(words: readonly Word[]): Set<number> {
  return new Set(words.map(({ slot }) => slot));
}

function countIn(words: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let count = 0;
  for (const slot of words) if (others.has(slot)) count += 1;
  return count;
}

/** Share of a text's words that are in another one, 0 to 1. */
export function shareIn(words: readonly Word[], others: readonly Word[]): number {
  const slots = slotsOf(words);
  return slots.size === 0 ? 0 : countIn(slots, slotsOf(others)) / slots.size;
}

/** Share of a text's words that are in another one as they were, 0 to 1. */
export function unchangedShare(words: readonly Word[], others: readonly Word[]): number {
  const readings = new Map(others.map(({ slot, text }) => [slot, plain(text)]));
  const same = words.filter(({ slot, text }) => readings.get(slot) === plain(text));
  return words.length === 0 ? 0 : same.length / words.length;
}

/** Whether a unit is a text that once stood, or has half of its words, or has half of its own from it. */
export function isKin(version: Version, unit: Unit): boolean {
  if (unit.uid === version.uid) return true;
  const words = wordsOf(unit);
  return shareIn(version.words, words) >= half || shareIn(words, version.words) >= half;
}

/** Whether two texts read the same word for word, whichever unit they are. */
export function readsTheSame(words: readonly Word[], unit: Unit): boolean {
  const text = plainText(words);
  return text !== '' && text === plainText(wordsOf(unit));
}

/** Whether two texts have the same words, whatever their case and signs. */
export function hasTheSameWords(words: readonly Word[], unit: Unit): boolean {
  const [one, two] = [words, wordsOf(unit)].map((list) => list.map(({ text }) => plain(text)));
  return words.length > 0 && one!.join(' ').trim() === two!.join(' ').trim();
}

/** Length of the longest list of words that both texts have in the same order. */
function commonInOrder(
  one: readonly Word[],
  two: readonly Word[],
  isSame: (a: Word, b: Word) => boolean,
): number {
  let row = new Array<number>(two.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    two.forEach((other, at) => {
      next.push(isSame(word, other) ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    });
    row = next;
  }
  return row.at(-1)!;
}

const isSameReading = (a: Word, b: Word): boolean => plain(a.text) === plain(b.text);
const isSameWord = (a: Word, b: Word): boolean => a.slot === b.slot && isSameReading(a, b);

/** Share of the longer text that stands in the other in the same order, as the same words. */
export function sameInOrder(words: readonly Word[], unit: Unit): number {
  const others = wordsOf(unit);
  return commonInOrder(words, others, isSameWord) / Math.max(words.length, others.length, 1);
}

/** The same as a reader sees it, who doesn't know which words are which. */
export function alikeInOrder(words: readonly Word[], unit: Unit): number {
  const others = wordsOf(unit);
  return commonInOrder(words, others, isSameReading) / Math.max(words.length, others.length, 1);
}

/**
 * Whether a reader finds all words of one text, four at least, in the same order in the other one, which has
 * twice as many at most: “It is right to”, “It is right to report that”.
 */
export function isWithin(words: readonly Word[], unit: Unit): boolean {
  const others = wordsOf(unit);
  const [shorter, longer] = [words.length, others.length].sort((a, b) => a - b) as [number, number];
  if (shorter < 4 || longer > 2 * shorter) return false;
  return commonInOrder(words, others, isSameReading) === shorter;
}

/** Whether a unit has all the words of a text in a row, whichever unit they are. */
export function contains(words: readonly Word[], unit: Unit): boolean {
  const text = plainText(words);
  return text !== '' && ` ${plainText(wordsOf(unit))} `.includes(` ${text} `);
}

/** The words of a text after which the words of a unit were copied. */
export function copiedBy(words: readonly Word[], unit: Unit): Word[] {
  const copied = new Set(wordsOf(unit).flatMap(({ like }) => (like === undefined ? [] : [like])));
  return words.filter(({ slot }) => copied.has(slot));
}

/** Share of a text's words after which the words of a unit were copied. */
export function likenessTo(words: readonly Word[], unit: Unit): number {
  const copied = new Set(wordsOf(unit).flatMap(({ like }) => (like === undefined ? [] : [like])));
  return countIn(slotsOf(words), copied) / Math.max(1, words.length);
}
