import { isAskedFor } from '../words/asking-words.ts';
import { plainStemsOf } from '../words/stems-of.ts';
import type { ThesaurusEntry } from './thesaurus.ts';
import { entriesOf, packEntries, type WrittenLine } from './thesaurus-lines.ts';

/** How many entries one file of the thesaurus holds, unless one stem has more. */
const fileSize = 20;

/** The stems by which what words of a query may mean is kept: of those that are asked for, or of all where none is. */
export function saidKeys(words: readonly string[]): string[] {
  const asked = words.filter(isAskedFor);
  return (asked.length > 0 ? asked : words).flatMap(plainStemsOf);
}

/** The stems by any of which an entry may be kept: a search fetches what is kept with any of its words. */
const possibleKeys = ({ typed }: ThesaurusEntry): string[] => saidKeys(typed.split(/\s+/));

/** Entries by the one of their stems that fewest others have, so that no file grows large. */
function byRarestKey(entries: readonly ThesaurusEntry[]): Map<string, ThesaurusEntry[]> {
  const counts = new Map<string, number>();
  for (const key of entries.flatMap(possibleKeys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Map.groupBy(entries, (entry) =>
    possibleKeys(entry).reduce((best, key) => (counts.get(key)! < counts.get(best)! ? key : best)),
  );
}

/** The thesaurus in files, those of one stem together. */
export interface ThesaurusFiles {
  /** The first stem of each file, in order. */
  firsts: string[];
  files: string[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Divides the thesaurus into files, so that a search fetches only what has its own words. */
export function thesaurusFiles(lines: readonly WrittenLine[]): ThesaurusFiles {
  const byKey = byRarestKey(entriesOf(lines));
  const keys = [...byKey.keys()].sort(compare);
  const groups: ThesaurusEntry[][] = [];
  const firsts: string[] = [];
  for (const key of keys) {
    const own = byKey.get(key)!;
    if (groups.length === 0 || groups.at(-1)!.length + own.length > fileSize) {
      groups.push([]);
      firsts.push(key);
    }
    groups.at(-1)!.push(...own);
  }
  return { firsts, files: groups.map(packEntries) };
}
