import { bearingOf } from '../../../lib/search/bearing/bearing.ts';
import {
  lackingOf,
  type Lacking,
  type NamedPlace,
} from '../../../lib/search/bearing/named-places.ts';
import type { IndexedDocument } from '../../../lib/search/index/paragraph-table.ts';
import type { ServerQuestion } from '../../../lib/search/opensearch/search-body.ts';
import type { ServerAnswer, ServerHit } from '../../../lib/search/opensearch/server-answer.ts';

const here = [{ start: 0, end: 1 }];
const lightWorth = 0.4;

/** How much a place bears on a question that has each thing asked for in so many paragraphs: a server counts them, and tells no places of words. */
function bearingOfCounts(
  counts: readonly number[],
  { clauses }: ServerQuestion,
  known: readonly number[],
  paragraphs: number,
): number {
  const concepts = clauses.map(({ isLight }, at) => {
    return { worth: isLight ? lightWorth : 1, typed: [at], also: [] };
  });
  const places = clauses.map((_, at) => (counts[at]! > 0 ? here : []));
  return bearingOf([{ places }], { counts: known, paragraphs, meanLength: 1, concepts });
}

/** Which of the places that a question names have nothing that bears on it, by what a server counted in each. */
export function lackingOnServer(
  { known, inPlaces }: ServerAnswer,
  question: ServerQuestion,
  places: readonly NamedPlace[],
  documents: readonly IndexedDocument[],
): Lacking | null {
  const { preference, clauses } = question;
  if (clauses.length === 0) return null;
  const paragraphs = documents.reduce((sum, one) => sum + one.paragraphs, 0);
  const bearings = inPlaces.map((counts) => bearingOfCounts(counts, question, known, paragraphs));
  return lackingOf(places, bearings, preference, documents);
}

/** How many of a place are shown as nearest where it has nothing that bears on the question. */
const nearest = 3;

/** Hits with what others have right after what is nearest in places that lack what was asked for. */
export function withOthersAfter(
  found: readonly ServerHit[],
  alike: readonly ServerHit[],
  { slugs }: Lacking,
): ServerHit[] {
  const own = found.filter(({ report }) => slugs.has(report));
  const others = alike.filter(({ report }) => !slugs.has(report));
  return [...own.slice(0, nearest), ...others, ...own.slice(nearest)];
}
