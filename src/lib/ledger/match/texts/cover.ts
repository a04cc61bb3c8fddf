import { likeWords } from './like-words.ts';

/** Where a text stands within another: from its first word to behind its last, and how many agree. */
export interface Interval {
  start: number;
  end: number;
  agreeing: number;
  /** Whether every word agrees, in order. */
  isExact: boolean;
  /** Whether fewer agree than a longer part would need: it is so short that the one that doesn't is more than its share. */
  isLoose: boolean;
}

/**
 * Share of a part's words that must agree with the stretch of the whole in which it stands: one in five
 * may have been corrected when the text was divided.
 */
const agreement = 0.8;
/** So many must agree in a part of any length, though one word be corrected: “Children are seen”, “Boys are seen”. */
const fewestAgreeing = 2;

/** Positions of each word. */
function placesOf(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => places.set(word, [...(places.get(word) ?? []), at]));
  return places;
}

/** How many words of a part are, with a slip in them at most, those of the whole at its place, give or take one word. */
function withSlips(part: readonly string[], whole: readonly string[], start: number): number {
  return part.filter((word, at) => {
    const near = [0, -1, 1].map((step) => whole[start + at + step]);
    return near.includes(word) || near.some((one = '') => likeWords(word, one) > 0);
  }).length;
}

/** The shift at which most words of a part and of the whole agree, one word dropped or added allowed. */
function bestInterval(part: readonly string[], whole: readonly string[]): Interval | null {
  const places = placesOf(whole);
  const votes = new Map<number, number>();
  part.forEach((word, at) => {
    for (const place of places.get(word) ?? [])
      votes.set(place - at, (votes.get(place - at) ?? 0) + 1);
  });
  let best: Interval | null = null;
  for (const shift of [...votes.keys()].sort((a, b) => a - b)) {
    const near = [-1, 0, 1].map((step) => votes.get(shift + step) ?? 0);
    const agreeing = Math.min(
      part.length,
      near.reduce((sum, count) => sum + count, 0),
    );
    if ((votes.get(shift) ?? 0) < Math.max(...near) || agreeing <= (best?.agreeing ?? 0)) continue;
    best = {
      start: Math.max(0, shift),
      end: Math.min(whole.length, shift + part.length),
      agreeing,
      isExact: part.every((word, at) => word === whole[shift + at]),
      isLoose: agreeing < agreement * part.length,
    };
  }
  return best;
}

/**
 * Finds the stretch of a whole in which a part stands: the shift at which most of their words agree, one
 * word dropped or added allowed; if these are half of its words, those with a slip in them are counted, too.
 * Null if too few do: more than one in five, and more than one.
 */
export function intervalOf(part: readonly string[], whole: readonly string[]): Interval | null {
  const best = bestInterval(part, whole);
  if (best === null || !best.isLoose) return best;
  if (2 * best.agreeing < part.length) return null;
  const agreeing = withSlips(part, whole, best.start);
  if (agreeing >= agreement * part.length) return { ...best, agreeing, isLoose: false };
  return best.agreeing >= Math.max(fewestAgreeing, part.length - 1) ? best : null;
}

/** One possible part of a whole. */
export interface Stretch extends Interval {
  at: number;
  length: number;
}

/** How much of a whole a stretch accounts for; each word that doesn't agree counts twice against it. */
const worth = ({ agreeing, length }: Stretch): number => agreeing - 2 * (length - agreeing);

/** The position in the middle of all: where most parts stand, the right one of two like ones is near. */
function middleOf(stretches: readonly Stretch[]): number {
  const places = stretches.map(({ at }) => at).sort((a, b) => a - b);
  return places[places.length >> 1] ?? 0;
}

/**
 * The stretches that don't lie over one another, in the order of the whole: those that account for most
 * first, and of like ones that nearest to the others.
 */
export function withoutOverlap(stretches: readonly Stretch[]): Stretch[] {
  const middle = middleOf(stretches);
  const distance = ({ at }: Stretch) => Math.abs(at - middle);
  const chosen: Stretch[] = [];
  for (const one of [...stretches].sort(
    (a, b) => worth(b) - worth(a) || distance(a) - distance(b) || a.at - b.at,
  )) {
    const overlap = (other: Stretch) =>
      Math.min(one.end, other.end) - Math.max(one.start, other.start);
    if (chosen.every((other) => overlap(other) <= one.length * (1 - agreement))) chosen.push(one);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** How far parts make up a whole and nothing else, 0 to 1. */
export function coverage(parts: readonly Stretch[], wholeLength: number): number {
  const agreeing = parts.reduce((sum, part) => sum + part.agreeing, 0);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Math.min(1, agreeing / Math.max(1, wholeLength, length));
}
