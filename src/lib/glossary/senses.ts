import type { GlossaryEntry } from '../model/glossary.ts';
import { foldText } from '../text/fold.ts';
import { generic } from './initials.ts';

const joining = /^(?:an?|and|at|by|for|from|in|of|on|or|the|to|with|who|are|&)$/;

function singular(word: string): string {
  const bare = word.replace(/'s?$/, '');
  if (bare === 'children') return 'child';
  if (/[^aeiou]ies$/.test(bare)) return bare.replace(/ies$/, 'y');
  return /[^su]s$/.test(bare) && bare.length > 3 ? bare.slice(0, -1) : bare;
}

/**
 * A long form for comparing: what differs between two printings of one name, such as a plural, a
 * possessive, a hyphen, a capital or an “of”, makes no difference.
 */
export function formKey(form: string): string {
  return foldText(form)
    .replace(/advisor/g, 'adviser')
    .split(/[^\p{L}\p{N}'&]+/u)
    .filter((word) => !joining.test(word))
    .map(singular)
    .join('');
}

/** An abbreviation for comparing: `CiCC` is `CICC`, `H&WB` is `HWB`. */
export function abbreviationKey(abbreviation: string): string {
  return abbreviation.replace(/[^A-Za-z]/g, '').toUpperCase();
}

/** The senses of each abbreviation, by its key, in the order of the list. */
export type Senses = ReadonlyMap<string, readonly GlossaryEntry[]>;

/** Sorts the list by abbreviation. */
export function sensesOf(entries: readonly GlossaryEntry[]): Senses {
  const senses = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    const key = abbreviationKey(entry.abbreviation);
    senses.set(key, [...(senses.get(key) ?? []), entry]);
  }
  return senses;
}

/** Keys that a printed long form may be listed under: with its last word, and without one such as “team”. */
function keysOf(form: string): string[] {
  const [, rest, last] = /^(.+)\s(\S+)$/.exec(form) ?? [];
  const isNamed = rest !== undefined && generic.test((last ?? '').toLowerCase());
  return isNamed ? [formKey(form), formKey(rest)] : [formKey(form)];
}

/** The sense in which a document defines an abbreviation, or undefined where the list doesn't have it. */
export function senseOf(
  senses: Senses,
  { abbreviation, form }: { abbreviation: string; form: string },
): GlossaryEntry | undefined {
  const listed = senses.get(abbreviationKey(abbreviation)) ?? [];
  const has = (entry: GlossaryEntry, key: string): boolean =>
    [...entry.forms, ...entry.alsoPrinted].some((one) => formKey(one) === key);
  for (const key of keysOf(form)) {
    const sense = listed.find((entry) => has(entry, key));
    if (sense !== undefined) return sense;
  }
  return undefined;
}
