import { counted, inDigits } from '../../vocabulary/counts.ts';
import type { Expansion } from '../words/abbreviations.ts';
import type { Preference } from './preference.ts';
import type { Lacking } from '../bearing/named-places.ts';
import type { Query } from '../question/query.ts';

/** What a search came to, as far as is known. */
export interface Outcome {
  count: number;
  /** How many of them are listed, where a server doesn't give them all. */
  listed?: number;
  /** Whether the count is of all; otherwise there are at least so many. */
  isFinal: boolean;
  /** How many of them have all the words; the others have most of them. */
  complete: number;
  /** Words that no paragraph has. */
  missing: readonly string[];
  /** Whether no paragraph has all the words. */
  isPartial: boolean;
  /** The query with words put right that may be misprints of a source; null where nothing is likelier. */
  suggestion: string | null;
  /** The query as it was looked for, where words were put right; null where it is as typed. */
  corrected: string | null;
  /** The query without the signs at the ends of its phrases, where only so there is anything, and how much. */
  withoutSigns: { q: string; count: number } | null;
  /** Abbreviations and long forms that were looked for beside what was typed. */
  expansions: readonly Expansion[];
  /** What of the question says where to look. */
  preference: Preference;
  /** The share of what was asked for, by how telling it is, that the best paragraph has. */
  coverage: number;
  /** Words asked for that the best paragraph hasn't. */
  unmet: readonly string[];
  /** Places that were named and that have nothing of it; null where there are none. */
  lacking: Lacking | null;
  /** How many of those listed are of other places than these. */
  elsewhere: number;
}

const anyOf = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);

const quoted = (words: readonly string[]): string => anyOf(words.map((word) => `“${word}”`));

/** Where the library is that was searched: the page's own, or another. */
export type Whereabouts = 'here' | 'there';

const notHeldText = (councils: readonly string[], where: Whereabouts): string =>
  `No report on ${councils.join(' or ')} is held ${where}.`;

function paragraphs(count: number): string {
  return counted(count, 'paragraph');
}

/** Below this share of what was asked for, the best that was found hardly bears on it. */
export const leastCoverage = 0.525;

type Told = Pick<Outcome, 'count' | 'isFinal' | 'complete' | 'missing' | 'isPartial'> &
  Pick<Outcome, 'coverage' | 'unmet' | 'preference' | 'lacking' | 'elsewhere'>;

type Reckoned = Pick<Told, 'coverage' | 'preference' | 'count' | 'lacking'>;

/** Whether what was found hardly bears on what was asked, wherever it stands, or is of other councils than the one that was. */
function isWeakEverywhere({ coverage, preference, count }: Reckoned): boolean {
  const { notHeld, councils } = preference;
  return count === 0 || coverage < leastCoverage || (notHeld.length > 0 && councils.length === 0);
}

/** Whether nothing seems to answer what was asked, of the places that were named if any were. */
export function isWeak(told: Reckoned): boolean {
  return isWeakEverywhere(told) || told.lacking?.isAll === true;
}

/** What a list is headed by whose documents are of places that lack what was asked for, or of others. */
export interface Headed {
  slugs: ReadonlySet<string>;
  nearest: string;
  others: string;
}

/** By what a list is headed where others have what the places that were named lack; null where it needs no heading. */
export function headedBy(told: Reckoned): Headed | null {
  const { lacking } = told;
  if (!lacking?.isAll || isWeakEverywhere(told)) return null;
  const { slugs, places, others } = lacking;
  return { slugs, nearest: `Nearest in ${anyOf(places)}`, others: `In ${others}` };
}

const lackingText = ({ places }: Lacking): string =>
  `Nothing in ${anyOf(places)} seems to answer this.`;

/** What was found where the places that were named lack it and others may have it. */
function elsewhereText({ count, elsewhere }: Told, lacking: Lacking): string {
  const others =
    elsewhere > 0
      ? `In ${lacking.others}: ${paragraphs(elsewhere)} with all or most of these words, or with what means the same.`
      : `Nearest: ${paragraphs(count)} with something of it.`;
  return `${lackingText(lacking)} ${others}`;
}

/** What was found where hardly anything bears on the question. */
function weakText({ preference, unmet, missing }: Told, some: string, where: Whereabouts): string {
  const { notHeld } = preference;
  if (notHeld.length > 0) {
    return `${notHeldText(notHeld, where)} Nearest: ${some} of other councils.`;
  }
  const words = missing.length > 0 ? missing : unmet;
  const why =
    words.length > 0
      ? ` No paragraph has ${quoted(words)}${missing.length > 0 ? '' : ' with the rest'}.`
      : '';
  return `Nothing ${where} seems to answer this.${why} Nearest: ${some} with something of it.`;
}

/** What was found where no paragraph has all the words. */
function partialText({ missing }: Pick<Told, 'missing'>, some: string): string {
  return missing.length > 0
    ? `No paragraph has ${quoted(missing)}. ${some} with most of the rest, or what means the same.`
    : `No paragraph has all of these words. ${some} with most of them, or with what means the same.`;
}

/** One sentence or two that tell what was found; also read out to those who can't see the list. */
export function statusText(told: Told, query: Query, where: Whereabouts = 'here'): string {
  const { count, isFinal } = told;
  const { notHeld } = told.preference;
  if (count === 0 && notHeld.length > 0) return notHeldText(notHeld, where);
  if (count === 0) {
    // A phrase may end in its own stop.
    return `No paragraph has ${quoted([...query.phrases, ...query.words])}.`.replace('.”.', '.”');
  }
  const least = isFinal ? '' : 'At least ';
  if (isWeakEverywhere(told)) return weakText(told, paragraphs(count), where);
  if (told.lacking?.isAll) return elsewhereText(told, told.lacking);
  const apart = told.lacking ? ` ${lackingText(told.lacking)}` : '';
  return foundText(told, least) + apart;
}

function foundText(told: Told, least: string): string {
  const { count, complete, isPartial } = told;
  if (isPartial) return partialText(told, least + paragraphs(count));
  if (complete === count) return `${least}${paragraphs(count)} found.`;
  return `${least}${paragraphs(complete)} found with all of these words, and ${inDigits(count - complete)} more with most of them.`;
}

/** That not all is listed, as the end of what was found; empty where all is. */
export function listedText({ listed, count }: Pick<Outcome, 'listed' | 'count'>): string {
  return listed === undefined || listed >= count
    ? ''
    : ` The first ${inDigits(listed)} are listed: narrow the search down to see the others.`;
}
