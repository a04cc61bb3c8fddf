import { plainStemsOf } from '../words/stems-of.ts';

/** A word or phrase that readers type, and what reports write in its place. */
export interface ThesaurusEntry {
  typed: string;
  means: readonly string[];
}

/** An entry as it is looked up: the stems of its words in order. */
interface Known {
  stems: readonly string[];
  means: readonly string[];
}

/** Entries by the stem of their first word. */
export type Thesaurus = ReadonlyMap<string, readonly Known[]>;

/** Makes entries ready to be looked up. */
export function thesaurusOf(entries: readonly ThesaurusEntry[]): Thesaurus {
  const byFirst = new Map<string, Known[]>();
  for (const { typed, means } of entries) {
    const stems = plainStemsOf(typed);
    const [first = ''] = stems;
    const others = means.filter((one) => plainStemsOf(one).join(' ') !== stems.join(' '));
    if (others.length === 0 && stems.length === 1) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, means: others }]);
  }
  return byFirst;
}

/** Words of a query that an entry is about. */
export interface ThesaurusHit {
  /** How many of the words, from the first. */
  length: number;
  means: string[];
}

function begins(stems: readonly string[], words: readonly string[][]): number {
  const own: string[] = [];
  for (const [at, word] of words.entries()) {
    own.push(...word);
    if (own.length >= stems.length) {
      return own.length === stems.length && stems.every((stem, n) => stem === own[n]) ? at + 1 : 0;
    }
  }
  return 0;
}

/** The longest entry that these words begin with; of several as long, all that they mean. */
export function lookUp(words: readonly string[], thesaurus: Thesaurus): ThesaurusHit | null {
  const stems = words.map(plainStemsOf);
  const [first] = stems[0] ?? [];
  const fitting = (thesaurus.get(first ?? '') ?? [])
    .map((entry) => ({ ...entry, length: begins(entry.stems, stems) }))
    .filter(({ length }) => length > 0);
  const length = Math.max(0, ...fitting.map((entry) => entry.length));
  if (length === 0) return null;
  const means = fitting.filter((entry) => entry.length === length).flatMap((entry) => entry.means);
  return { length, means: [...new Set(means)] };
}
