import type { IndexedDocument } from '../index/paragraph-table.ts';
import type { Query } from '../question/query.ts';
import { kindsNamed } from './kinds-named.ts';
import { plainName, type CouncilName } from '../meaning/council-names.ts';
import { isYear, namedIn } from './councils-named.ts';

/** What a question says of where its answer stands. */
export interface Preference {
  /** Councils that were named and that the library has documents of. */
  councils: string[];
  years: string[];
  /** What the documents that were named are, and their slugs. */
  kinds: string[];
  reports: string[];
  /** Councils that were named and that it has none of. */
  notHeld: string[];
  /** Whether the first hit is of what was named; left out where nothing has been looked for yet. */
  leads?: boolean;
}

/** A query without the words that say where to look. */
export interface Understood {
  query: Query;
  preference: Preference;
}

/** Words before a year that make it a time that a text speaks of. */
const speaksOf = new Set([
  'between',
  'since',
  'until',
  'before',
  'after',
  'by',
  'than',
  'to',
  'and',
  'march',
  'april',
  'september',
  'january',
  'november',
  'december',
  'october',
  'may',
  'june',
  'july',
  'august',
  'february',
]);

/** Whether a year is that of a report, rather than a time that a text speaks of; of “2014 and 2024” both are or none. */
function isOfReport(words: readonly string[], at: number): boolean {
  const previous = words[at - 1] ?? '';
  if (previous === 'and' && isYear.test(words[at - 2] ?? '')) return isOfReport(words, at - 2);
  return !speaksOf.has(previous);
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];

/** Words that only stand beside a council's or a year's name. */
const beside = new Set(['council', 'county', 'borough', 'in', 'at', 'of', 'for', 'from']);

function isLeftOver(words: readonly string[], taken: ReadonlySet<number>, at: number): boolean {
  if (taken.has(at)) return false;
  const isBeside = taken.has(at - 1) || taken.has(at + 1);
  return !(isBeside && beside.has(words[at]!));
}

/**
 * Finds councils and years among the words of a query. They say where to look rather than what for;
 * where nothing else was typed, they stay words.
 * @param names from `councilNames`, by name
 */
export function understand(
  query: Query,
  names: ReadonlyMap<string, CouncilName>,
  documents: readonly IndexedDocument[],
): Understood {
  const { words } = query;
  const held = new Set(documents.map(({ authority }) => authority));
  const heldYears = new Set(documents.map(({ year }) => year));
  const named = namedIn(words, names);
  const years = words.flatMap((word, at) =>
    isYear.test(word) && heldYears.has(word) && isOfReport(words, at) ? [at] : [],
  );
  const councils = named.map(({ name }) => name.councils);
  const place = {
    councils: unique(councils.flat().filter((council) => held.has(council))),
    years: unique(years.map((at) => words[at]!)),
  };
  const { at: kindsAt, kinds, reports } = kindsNamed(words, place, documents);
  const preference = {
    ...place,
    kinds,
    reports,
    notHeld: unique(
      councils.filter((list) => !list.some((one) => held.has(one))).map(([one]) => one!),
    ),
  };
  const taken = new Set([
    ...named.flatMap(({ at, length, name }) =>
      name.councils.some((one) => held.has(one)) ? Array.from({ length }, (_, n) => at + n) : [],
    ),
    ...years,
    ...kindsAt,
  ]);
  const left = words.filter((_, at) => isLeftOver(words, taken, at));
  const isAnything = left.length > 0 || query.phrases.length > 0;
  return {
    query: { ...query, words: isAnything ? left : wordsOfPlaces(preference, words) },
    preference,
  };
}

/** What to look for where only councils and years were named: the councils, by their full names. */
function wordsOfPlaces({ councils }: Preference, words: readonly string[]): string[] {
  const names = councils.flatMap((council) => plainName(council).split(' '));
  return names.length > 0 ? names : [...words];
}
