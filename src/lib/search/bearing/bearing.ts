import { hadOf, weighed, type Concept, type Places, type Rarity } from './concepts.ts';

/** How many of the first hits are looked at. */
const firstFew = 10;

/** What a word that only shades what is asked for counts here. */
const lightWorth = 0.15;

/** What a word counts that no paragraph has, nor anything in its place: it is often what the question is about. */
const unknownWorth = 1.2;

/** What a slip of the finger counts among words that are none: what was meant by it may well be there. */
const slipWorth = 0.3;

/** So much of what is asked for may be slips for them to count little. */
const mostSlips = 1 / 3;

/** What the thesaurus's words count here at least: that reports say it so is what it was written for. */
const meantWorth = 0.9;

function worthOf({ worth, typed, also, isSlip }: Concept, counts: readonly number[]): number {
  if (worth < 1) return lightWorth;
  if (isSlip) return slipWorth;
  const columns = [...typed, ...also.map(({ column }) => column)];
  return columns.every((column) => counts[column] === 0) ? unknownWorth : 1;
}

/** Things asked for, none of them taken for a slip where too many would be. */
function withFewSlips(concepts: readonly Concept[]): readonly Concept[] {
  const telling = concepts.filter(({ worth }) => worth === 1);
  const slips = telling.filter(({ isSlip }) => isSlip);
  return slips.length <= telling.length * mostSlips
    ? concepts
    : concepts.map((one) => ({ ...one, isSlip: false }));
}

/** A thing asked for as it counts for whether a paragraph bears on a question. */
const asBearing = (concept: Concept, { counts }: Rarity): Concept => ({
  ...concept,
  worth: worthOf(concept, counts),
  also: concept.also.map((one) => ({ ...one, weight: Math.max(one.weight, meantWorth) })),
});

/** How many words apart the words of one thing may stand at most. */
const nearEnough = 4;

/** What a word counts here of a thing of several whose words do not stand together: “young” and “carers” are no young carers. */
const apartWorth = 0.3;

function standTogether(thing: readonly number[], places: Places): boolean {
  const [first = [], ...others] = thing.map((column) => places[column]!);
  return first.some(({ start }) =>
    others.every((list) => list.some((one) => Math.abs(one.start - start) <= nearEnough)),
  );
}

/** What of each word that a paragraph has counts in it. */
function sharesIn(things: readonly (readonly number[])[], places: Places) {
  const apart = new Set(things.filter((thing) => !standTogether(thing, places)).flat());
  return (column: number): number => (apart.has(column) ? apartWorth : 1);
}

/** How much what the first hits have together counts beside what the fullest of them has. */
const togetherShare = 0.25;

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);

/**
 * How much of what was asked for the first hits have, from 0 to 1, by how telling it is: mostly what the
 * fullest has, and a part for what they have together, for a question may ask several things; a word that no
 * paragraph has counts as one that they haven't.
 */
export function bearingOf(ranked: readonly { places: Places }[], rarity: Rarity): number {
  const concepts = weighed(
    withFewSlips(rarity.concepts).map((one) => asBearing(one, rarity)),
    rarity,
  );
  const all = sum(concepts.map(({ weight }) => weight));
  if (all === 0) return Number(ranked.length > 0);
  const had = ranked.slice(0, firstFew).map(({ places }) => {
    const shareOf = sharesIn(rarity.things ?? [], places);
    return concepts.map((one) => hadOf(one, places, shareOf));
  });
  const fullest = Math.max(0, ...had.map(sum));
  const together = sum(concepts.map((_, at) => Math.max(0, ...had.map((one) => one[at]!))));
  return ((1 - togetherShare) * fullest + togetherShare * together) / all;
}
