import type { Span } from '../../text/spans.ts';

/** One thing asked for: the words typed for it, and what may stand in their place. */
export interface Concept {
  /** What it is worth beside the other things asked for, from 0 to 1. */
  worth: number;
  /** Columns of the words typed, each of which it needs. */
  typed: readonly number[];
  /** Columns of what stands for all of them, and what that is worth. */
  also: readonly { column: number; weight: number }[];
  /** The column of what a paragraph is that was asked for, if the thing is that. */
  part?: number | undefined;
  /** Whether neither the library nor the dictionary has it, so that it is a slip of the finger rather than a matter. */
  isSlip?: boolean;
}

/** What the library says of how telling the terms are. */
export interface Rarity {
  /** How many paragraphs have each term. */
  counts: readonly number[];
  paragraphs: number;
  meanLength: number;
  concepts: readonly Concept[];
  /** Columns of words typed that name one thing together, as the thesaurus or the glossary knows it. */
  things?: readonly (readonly number[])[];
}

/** Places of each term in a paragraph, in tokens; an empty list where it was not found. */
export type Places = readonly (readonly Span[])[];

/** Everyday words are rare in reports without telling much: rarity counts for less than in BM25. */
const rarityPower = 0.7;

/** How telling a term is: the fewer paragraphs have it, the more. */
export function rarityOf(count: number, paragraphs: number): number {
  return Math.log(1 + (paragraphs - count + 0.5) / (count + 0.5)) ** rarityPower;
}

/** How telling a thing asked for is. */
export function weightOf({ typed, worth }: Concept, { counts, paragraphs }: Rarity): number {
  return typed.reduce((sum, column) => sum + worth * rarityOf(counts[column]!, paragraphs), 0);
}

/** A thing asked for with how telling it is, reckoned once for all paragraphs. */
export interface WeighedConcept extends Concept {
  weight: number;
  /** How telling each of its words is, in the order of `typed`. */
  rarities: readonly number[];
}

/** Things asked for with how telling they are. */
export function weighed(concepts: readonly Concept[], rarity: Rarity): WeighedConcept[] {
  const { counts, paragraphs } = rarity;
  return concepts.map((concept) => ({
    ...concept,
    weight: weightOf(concept, rarity),
    rarities: concept.typed.map((column) => concept.worth * rarityOf(counts[column]!, paragraphs)),
  }));
}

/** What speaking of recommendations is worth beside being one, where they were asked for. */
const spokenOf = 0.6;

/**
 * How much of a thing asked for a paragraph has, of its weight.
 * @param shareOf what of a word that it has counts, from 0 to 1
 */
export function hadOf(
  { typed, also, weight, rarities, part }: WeighedConcept,
  places: Places,
  shareOf: (column: number) => number = () => 1,
): number {
  const has = (column: number) => places[column]!.length > 0;
  const own = typed.reduce(
    (sum, column, at) => (has(column) ? sum + rarities[at]! * shareOf(column) : sum),
    0,
  );
  const best = also.reduce((most, one) => (has(one.column) ? Math.max(most, one.weight) : most), 0);
  const most = Math.max(own, best * weight);
  return part === undefined || has(part) ? most : most * spokenOf;
}

/** Where the things asked for stand: a list for each word typed, what stands in its place among it. */
export function standsAt(concepts: readonly Concept[], places: Places): Places {
  return concepts.flatMap(({ typed, also }) => {
    const own = typed.map((column) => places[column]!);
    const others = also.flatMap(({ column }) => places[column]!);
    if (others.length === 0) return own;
    if (own.length === 1) return [[...own[0]!, ...others]];
    return own.every((list) => list.length > 0) ? own : [others];
  });
}
