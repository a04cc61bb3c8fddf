import {
  standsAt,
  weighed,
  type Places,
  type Rarity,
  type WeighedConcept,
} from '../bearing/concepts.ts';
import { standings } from '../index/standing.ts';

/** Where the terms of a query stand in one paragraph. */
export interface Matched {
  /** Place of the paragraph in the library. */
  ordinal: number;
  /** Its length in tokens. */
  length: number;
  /** Places of each term in it, in tokens; an empty list where it was not found. */
  places: Places;
  /** 2 where it has the words as typed side by side, 1 in any of their forms, 0 otherwise. */
  together: 0 | 1 | 2;
  /** Share of what was asked for that it has, the rarer the more; of words that no paragraph has none. */
  share: number;
  /** The higher, the more it stands where the reader looked: in a report of the council or year named. */
  preferred: number;
  /** Number of its standing; the higher, the more telling. */
  standing: number;
}

/** Number of terms that a paragraph has. */
export function found({ places }: Pick<Matched, 'places'>): number {
  return places.filter((list) => list.length > 0).length;
}

/**
 * Length in tokens of the shortest stretch that begins with one of the terms found and reaches the
 * beginning of each other; 0 where none was found.
 */
export function shortestStretch({ places }: Pick<Matched, 'places'>): number {
  const lists = places.filter((list) => list.length > 0);
  if (lists.length === 1) return 1;
  const marks = lists
    .flatMap((list, term) => list.map(({ start }) => ({ at: start, term })))
    .sort((a, b) => a.at - b.at);
  const counts = new Map<number, number>();
  let shortest = Infinity;
  let from = 0;
  for (const { at, term } of marks) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    while (counts.size === lists.length) {
      const first = marks[from++]!;
      shortest = Math.min(shortest, at - first.at + 1);
      const left = counts.get(first.term)! - 1;
      if (left === 0) counts.delete(first.term);
      else counts.set(first.term, left);
    }
  }
  return Number.isFinite(shortest) ? shortest : 0;
}

/** How near together the terms found stand: 1 side by side, less the more words lie between. */
export function nearness(matched: Pick<Matched, 'places'>): number {
  const count = found(matched);
  return count === 0 ? 0 : Math.min(1, count / shortestStretch(matched));
}

/** How soon more occurrences stop to count, and how much a long paragraph loses (as in BM25). */
const saturation = 1.2;
const lengthShare = 0.5;

/** What a term is worth in a paragraph that has it so many times. */
function frequency(times: number, length: number, meanLength: number): number {
  const ballast = saturation * (1 - lengthShare + (lengthShare * length) / meanLength);
  return (times * (saturation + 1)) / (times + ballast);
}

/** How much several words for one thing in a paragraph add to the one that counts most, at most so much again. */
const severalShare = 0.3;

function conceptScore(
  { typed, also, weight, rarities }: WeighedConcept,
  { places, length }: Matched,
  meanLength: number,
): number {
  const often = (column: number) => frequency(places[column]!.length, length, meanLength);
  const own = typed.reduce((sum, column, at) => sum + rarities[at]! * often(column), 0);
  const worths = [own, ...also.map((one) => one.weight * weight * often(one.column))];
  const most = Math.max(...worths);
  const others = worths.reduce((sum, one) => sum + one, -most);
  return most + severalShare * Math.min(others, most);
}

/** How much words side by side are worth beside words anywhere in it. */
const nearnessShare = 0.5;

function worth(matched: Matched, concepts: readonly WeighedConcept[], meanLength: number): number {
  const own = standings[matched.standing]!.worth;
  const score = concepts.reduce((sum, one) => sum + conceptScore(one, matched, meanLength), 0);
  const near = nearness({ places: standsAt(concepts, matched.places) });
  return score * (1 + nearnessShare * near) * matched.share * own;
}

/**
 * Orders what was found: paragraphs of the reports that the reader named before all others; then those
 * that have all the words before those that have most of them; then
 * those that have the words side by side as typed, then those that have them so in other forms, of
 * these the more telling by their standing; then by how rare, frequent and near
 * together the words are in it. Equals stay as they stand in the library.
 */
export function rank<Hit extends Matched>(hits: readonly Hit[], rarity: Rarity): Hit[] {
  const concepts = weighed(rarity.concepts, rarity);
  return hits
    .map((hit) => ({ hit, worth: worth(hit, concepts, rarity.meanLength) }))
    .sort(
      (a, b) =>
        b.hit.preferred - a.hit.preferred ||
        Number(b.hit.share === 1) - Number(a.hit.share === 1) ||
        b.hit.together - a.hit.together ||
        (a.hit.together > 0 ? b.hit.standing - a.hit.standing : 0) ||
        b.worth - a.worth ||
        a.hit.ordinal - b.hit.ordinal,
    )
    .map(({ hit }) => hit);
}
