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

/**
 * How much of what was asked for the fullest of the first hits has, from 0 to 1, by how telling it is;
 * a word that no paragraph has counts as one that it hasn't.
 */
export function bearingOf(ranked: readonly { places: Places }[], rarity: Rarity): number {
  const concepts = weighed(
    withFewSlips(rarity.concepts).map((one) => asBearing(one, rarity)),
    rarity,
  );
  const all = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const shares = ranked
    .slice(0, firstFew)
    .map(({ places }) => concepts.reduce((sum, one) => sum + hadOf(one, places), 0));
  return all === 0 ? Number(ranked.length > 0) : Math.max(0, ...shares) / all;
}
