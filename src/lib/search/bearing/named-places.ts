import type { IndexedDocument } from '../index/paragraph-table.ts';

/** What a question says of where to look: councils, years and documents that are held. */
export interface Named {
  councils: readonly string[];
  years: readonly string[];
  reports: readonly string[];
}

/** Where a question asks to look, as far as it is held. */
export interface NamedPlace {
  /** For a sentence: `the 2023 report on Bexley`. */
  name: string;
  /** Slugs of its documents. */
  slugs: ReadonlySet<string>;
}

/** What a question asks of places that were named, in none of whose documents anything bears on it. */
export interface Lacking {
  /** Their names, for a sentence. */
  places: readonly string[];
  slugs: ReadonlySet<string>;
  /** What else is held, for a sentence: `other councils’ reports`. */
  others: string;
  /** Whether it is so of all that was named. */
  isAll: boolean;
}

/** Below this share of what was asked for, nothing of a place that was named bears on it: one council's words are few. */
const leastOfNamed = 0.32;

const listed = (words: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);

function place(
  documents: readonly IndexedDocument[],
  council: string | null,
  years: readonly string[],
): NamedPlace {
  const of = years.length > 0 ? `${listed(years)} ` : '';
  const reports = documents.length === 1 ? 'report' : 'reports';
  return {
    name: `the ${of}${reports}${council === null ? '' : ` on ${council}`}`,
    slugs: new Set(documents.map(({ slug }) => slug)),
  };
}

/**
 * The places that a question names: each council with the years and documents named beside it, if it has
 * any of these, or else the years or documents alone.
 */
export function namedPlaces(
  { councils, years, reports }: Named,
  documents: readonly IndexedDocument[],
): NamedPlace[] {
  const isMeant = ({ slug, year = '' }: IndexedDocument): boolean =>
    (years.length === 0 || years.includes(year)) &&
    (reports.length === 0 || reports.includes(slug));
  const meant = documents.filter(isMeant);
  if (councils.length === 0) {
    return years.length + reports.length === 0 ? [] : [place(meant, null, years)];
  }
  return councils.map((council) => {
    const isOwn = ({ authority }: IndexedDocument): boolean => authority === council;
    const own = meant.filter(isOwn);
    return own.length > 0
      ? place(own, council, years)
      : place(documents.filter(isOwn), council, []);
  });
}

/** What else is held than some documents of councils that were named, for a sentence. */
function othersThan(
  slugs: ReadonlySet<string>,
  councils: readonly string[],
  documents: readonly IndexedDocument[],
) {
  const isLeft = ({ slug, authority = '' }: IndexedDocument): boolean =>
    councils.includes(authority) && !slugs.has(slug);
  return councils.length === 0 || documents.some(isLeft)
    ? 'other reports'
    : 'other councils’ reports';
}

/**
 * Which of the places named have nothing that bears on a question; null where each has something.
 * @param bearings how much the best of each place bears on it, from 0 to 1, as `bearingOf` reckons
 */
export function lackingOf(
  places: readonly NamedPlace[],
  bearings: readonly number[],
  { councils }: Named,
  documents: readonly IndexedDocument[],
): Lacking | null {
  const without = places.filter((_, at) => bearings[at]! < leastOfNamed);
  if (without.length === 0) return null;
  const slugs = new Set(without.flatMap((one) => [...one.slugs]));
  return {
    places: without.map(({ name }) => name),
    slugs,
    others: othersThan(slugs, councils, documents),
    isAll: without.length === places.length,
  };
}
