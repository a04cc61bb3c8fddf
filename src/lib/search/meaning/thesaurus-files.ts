import { isAskedFor } from '../words/asking-words.ts';
import { stemsOf } from '../words/stems-of.ts';
import type { ThesaurusEntry } from './thesaurus.ts';
import { entriesOf, packEntries, type WrittenLine } from './thesaurus-lines.ts';

/** About how many entries one file of the thesaurus holds. */
const fileSize = 30;

/** The stem by which what readers say is kept: that of its first word that says something. */
export function saidKey(typed: string): string {
  const words = typed.split(/\s+/);
  return stemsOf(words.find(isAskedFor) ?? words[0] ?? '')[0] ?? '';
}

/** The stems by which what words of a query may mean is kept. */
export function saidKeys(words: readonly string[]): string[] {
  const telling = words.filter(isAskedFor);
  return (telling.length > 0 ? telling : words).map(saidKey);
}

/** The thesaurus in files, those of one stem together. */
export interface ThesaurusFiles {
  /** The first stem of each file, in order. */
  firsts: string[];
  files: string[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Divides the thesaurus into files, so that a search fetches only what begins with its own words. */
export function thesaurusFiles(lines: readonly WrittenLine[]): ThesaurusFiles {
  const byKey = Map.groupBy(entriesOf(lines), ({ typed }) => saidKey(typed));
  const keys = [...byKey.keys()].sort(compare);
  const groups: ThesaurusEntry[][] = [];
  const firsts: string[] = [];
  for (const key of keys) {
    if (groups.length === 0 || groups.at(-1)!.length >= fileSize) {
      groups.push([]);
      firsts.push(key);
    }
    groups.at(-1)!.push(...byKey.get(key)!);
  }
  return { firsts, files: groups.map(packEntries) };
}
