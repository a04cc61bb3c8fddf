import type { CouncilName } from '../meaning/council-names.ts';

/** Names that are words as well: a reader means the council where it stands as one. */
const wordsToo = new Set(['bath', 'barking', 'bury', 'reading', 'wells', 'beds']);
const before = new Set(['in', 'at', 'of', 'for', 'from', 'about', 'by']);
const after = new Set(['council', 'borough', 'city', 'report', 'inspection', 'ofsted', 'lscb']);
/** A year of four digits. */
export const isYear = /^(?:19|20)\d\d$/;

const mostWords = 6;

/** A council's name among words. */
export interface Named {
  at: number;
  length: number;
  name: CouncilName;
}

/** Whether a name that is a word as well is meant as a council's. */
function isMeant(words: readonly string[], { at, length, name }: Named): boolean {
  if (!wordsToo.has(name.typed) || words.length === length) return true;
  const [previous = '', next = ''] = [words[at - 1], words[at + length]];
  return before.has(previous) || after.has(next) || isYear.test(next) || isYear.test(previous);
}

const bare = (word: string): string =>
  word
    .replace(/'s$|'$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Doubled letters written once: `sandwel` is Sandwell. */
const single = (word: string): string => word.replace(/(\p{L})\1/gu, '$1');
const shortestSpelt = 5;

type Names = ReadonlyMap<string, CouncilName>;

const spelt = new WeakMap<Names, Names>();

/** Names by their spelling without doubled letters, but for those that are words as well; made once. */
function bySpelling(names: Names): Names {
  const known = spelt.get(names);
  if (known !== undefined) return known;
  const made = new Map<string, CouncilName>();
  for (const name of names.values()) {
    const key = single(name.typed);
    if (!wordsToo.has(name.typed) && !made.has(key)) made.set(key, name);
  }
  spelt.set(names, made);
  return made;
}

/** The council whose name differs from what was typed only by letters doubled or not. */
function nearlyNamed(typed: string, names: Names): CouncilName | undefined {
  return typed.length < shortestSpelt ? undefined : bySpelling(names).get(single(typed));
}

function namedAt(words: readonly string[], at: number, names: Names): Named | null {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length--) {
    const typed = words
      .slice(at, at + length)
      .map(bare)
      .join(' ');
    const name = names.get(typed) ?? nearlyNamed(typed, names);
    if (name && isMeant(words, { at, length, name })) return { at, length, name };
  }
  return null;
}

/** Councils named among words, each where it stands. @param names from `councilNames`, by name */
export function namedIn(words: readonly string[], names: Names): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < words.length;) {
    const named = namedAt(words, at, names);
    if (named) found.push(named);
    at += named?.length ?? 1;
  }
  return found;
}
