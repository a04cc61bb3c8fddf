import { stemsOf } from './stems-of.ts';

/** Letters and the long forms that they stand for. */
export interface Abbreviation {
  abbreviation: string;
  forms: string[];
}

/** A word of the query, or several that are one, and what else was looked for in its place. */
export interface Expansion {
  typed: string;
  also: string[];
}

/** Words of the query that belong together, and wordings that do as well. */
export interface Expanded {
  words: string[];
  /** How the answer names them. */
  name: string;
  also: string[];
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** A long form by its stems. */
interface LongForm {
  stems: readonly string[];
  abbreviation: string;
}

/** Abbreviations as they are looked up, each by its first stem. */
interface Lookup {
  longForms: ReadonlyMap<string, readonly LongForm[]>;
  letters: ReadonlyMap<string, readonly (Abbreviation & { stems: readonly string[] })[]>;
}

/** Lists in the order given, those of one key together. */
function byFirst<One extends { stems: readonly string[] }>(
  all: readonly One[],
): Map<string, One[]> {
  return Map.groupBy(all, ({ stems }) => stems[0] ?? '');
}

const lookups = new WeakMap<readonly Abbreviation[], Lookup>();

/** What a list is looked up in, made once for each list. */
function lookupOf(known: readonly Abbreviation[]): Lookup {
  const made = lookups.get(known);
  if (made) return made;
  const longForms = known.flatMap(({ abbreviation, forms }) =>
    forms.map((form): LongForm => ({ stems: stemsOf(form), abbreviation })),
  );
  const letters = known.map((one) => ({ ...one, stems: stemsOf(one.abbreviation) }));
  const lookup = { longForms: byFirst(longForms), letters: byFirst(letters) };
  lookups.set(known, lookup);
  return lookup;
}

/** The number of words, from one on, that make up a long form; 0 where they make up none. */
function lengthOf(
  wanted: readonly string[],
  stems: readonly (readonly string[])[],
  at: number,
): number {
  const own: string[] = [];
  for (let next = at; next < stems.length; next++) {
    own.push(...stems[next]!);
    if (own.length >= wanted.length) return isSame(own, wanted) ? next - at + 1 : 0;
  }
  return 0;
}

/** Words as they were typed, and the stems of each. */
interface Stemmed {
  words: readonly string[];
  stems: readonly (readonly string[])[];
}

/** The longest long form that begins at a word, and the abbreviations that stand for it. */
function longForm({ words, stems }: Stemmed, at: number, { longForms }: Lookup): Expanded | null {
  const likely = longForms.get(stems[at]![0] ?? '') ?? [];
  const lengths = likely.map((form) => ({
    abbreviation: form.abbreviation,
    length: lengthOf(form.stems, stems, at),
  }));
  const most = Math.max(0, ...lengths.map(({ length }) => length));
  if (most === 0) return null;
  const also = lengths
    .filter(({ length }) => length === most)
    .map(({ abbreviation }) => abbreviation);
  const own = words.slice(at, at + most);
  return { words: own, name: own.join(' '), also: [...new Set(also)] };
}

/** A word of the query with the long forms that it stands for, if any; then it is named as it is printed. */
function abbreviated({ words, stems }: Stemmed, at: number, { letters }: Lookup): Expanded {
  const [word, own] = [words[at]!, stems[at]!];
  const meant = (letters.get(own[0] ?? '') ?? []).filter((one) => isSame(one.stems, own));
  return {
    words: [word],
    name: meant[0]?.abbreviation ?? word,
    also: [...new Set(meant.flatMap(({ forms }) => forms))],
  };
}

/**
 * Finds abbreviations among the words of a query, and long forms, in the singular or the plural: for the
 * one that begins at a word, the other wordings that answer as well.
 */
export function abbreviationsIn(
  words: readonly string[],
  known: readonly Abbreviation[],
): (at: number) => Expanded {
  const stemmed = { words, stems: words.map(stemsOf) };
  const lookup = lookupOf(known);
  return (at) => longForm(stemmed, at, lookup) ?? abbreviated(stemmed, at, lookup);
}
