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

/** The number of words, from the first of these, that make up a long form; 0 where they make up none. */
function lengthOf(form: string, words: readonly string[]): number {
  const wanted = stemsOf(form);
  for (let length = 1; length <= words.length; length++) {
    const stems = words.slice(0, length).flatMap(stemsOf);
    if (stems.length >= wanted.length) return isSame(stems, wanted) ? length : 0;
  }
  return 0;
}

/** The longest long form that words begin with, and the abbreviations that stand for it. */
function longForm(words: readonly string[], known: readonly Abbreviation[]): Expanded | null {
  const lengths = known.flatMap(({ abbreviation, forms }) =>
    forms.map((form) => ({ abbreviation, length: lengthOf(form, words) })),
  );
  const most = Math.max(0, ...lengths.map(({ length }) => length));
  if (most === 0) return null;
  const also = lengths
    .filter(({ length }) => length === most)
    .map(({ abbreviation }) => abbreviation);
  const own = words.slice(0, most);
  return { words: own, name: own.join(' '), also: [...new Set(also)] };
}

/** A word of the query with the long forms that it stands for, if any; then it is named as it is printed. */
function abbreviated(word: string, known: readonly Abbreviation[]): Expanded {
  const stems = stemsOf(word);
  const meant = known.filter(({ abbreviation }) => isSame(stemsOf(abbreviation), stems));
  return {
    words: [word],
    name: meant[0]?.abbreviation ?? word,
    also: [...new Set(meant.flatMap(({ forms }) => forms))],
  };
}

/**
 * Finds the abbreviations among the words of a query, and the long forms, in the singular or the
 * plural: for each the other wordings that answer as well.
 */
export function expandWords(words: readonly string[], known: readonly Abbreviation[]): Expanded[] {
  const expanded: Expanded[] = [];
  for (let at = 0; at < words.length;) {
    const next = longForm(words.slice(at), known) ?? abbreviated(words[at]!, known);
    expanded.push(next);
    at += next.words.length;
  }
  return expanded;
}
