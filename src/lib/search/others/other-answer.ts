import { counted } from '../../vocabulary/counts.ts';
import type { KnownValues } from '../answer/known-values.ts';
import type { Preference } from '../answer/preference.ts';
import { isWeak, type Outcome } from '../answer/status.ts';
import type { Facet, SearchState } from '../search-state.ts';

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);

type Counted = Pick<Outcome, 'count' | 'isFinal' | 'coverage' | 'preference' | 'lacking'>;

/** What heads the section of another library: how much it has, or that nothing of it seems to answer. */
export function headingOf(name: string, outcome: Counted): string {
  if (outcome.count === 0) return `${name}: no paragraph`;
  if (isWeak(outcome)) return `${name}: nothing that seems to answer this`;
  const least = outcome.isFinal ? '' : 'at least ';
  return `${name}: ${least}${counted(outcome.count, 'paragraph')}`;
}

/** Narrowed down by what a library hasn't, nothing of it is left: the facets and values of which it is so. */
export function nothingLeftBy({ chosen, unknown }: KnownValues): KnownValues['unknown'] {
  return unknown.filter(({ facet }) => chosen[facet] === undefined);
}

/** That nothing of a library is left. @param nameOf a facet's name within a sentence */
export function nothingLeftText(
  without: KnownValues['unknown'],
  nameOf: (facet: Facet) => string,
): string {
  return without
    .map(
      ({ facet, value }) =>
        `Nothing there has “${value}” as its ${nameOf(facet)}, by which the search is narrowed down.`,
    )
    .join(' ');
}

/** A search as another library's own page is asked it. @param known what it is narrowed down by, as that library spells it */
export function askedThere(state: SearchState, known: KnownValues | null): SearchState {
  const { also: _, ...alone } = state;
  return known === null ? alone : { ...alone, chosen: known.chosen };
}

/** That libraries were not asked. */
export const notAskedText = (names: readonly string[]): string =>
  `${listed(names)} ${names.length === 1 ? 'was' : 'were'} not asked.`;

/** What another library makes of a question that names councils. */
export interface HeldThere extends Pick<Preference, 'councils' | 'notHeld'> {
  /** Of the library. */
  name: string;
}

/**
 * What is said of councils that were named and not held here, where other libraries are: who holds them, and who
 * was not asked. Empty where none was named so.
 * @param here what this library makes of the question
 * @param asked what those do that were asked
 * @param notAsked names of libraries that were not asked
 */
export function heldElsewhere(
  here: Pick<Preference, 'councils' | 'notHeld'>,
  asked: readonly HeldThere[],
  notAsked: readonly string[],
): string {
  if (here.notHeld.length === 0) return '';
  const holding = asked.flatMap(({ name, councils, notHeld }) => {
    // A name that several councils bear is told by one of them here, and by others there.
    const isOfThese = here.notHeld.some((council) => !notHeld.includes(council));
    const held = councils.filter((council) => !here.councils.includes(council));
    if (!isOfThese || held.length === 0) return [];
    return [`${listed(held)} ${held.length === 1 ? 'is' : 'are'} held by ${name}.`];
  });
  return [...holding, ...(notAsked.length > 0 ? [notAskedText(notAsked)] : [])].join(' ');
}

/** That an address names libraries that there are not. */
export const unknownLibrariesText = (unknown: readonly string[]): string =>
  `No other library can be asked here as ${unknown.map((name) => `“${name}”`).join(' or ')}.`;

/** That the index of a library can't be read: what it has is then not known, which is not that it has nothing. */
export function unreadableText(name: string, isOtherFormat: boolean): string {
  const why = isOtherFormat ? ', which was made by another version of the program,' : '';
  return `The index of ${name}${why} could not be read; nothing is known of what it has.`;
}
