import { hadOf, weighed, type Concept, type Places, type Rarity } from './concepts.ts';

/** How many of the first hits are looked at. */
const firstFew = 10;

/** What a word that only shades what is asked for counts here. */
const lightWorth = 0.15;

/** What a word counts that no paragraph has, nor anything in its place: it is often what the question is about. */
const unknownWorth = 1.2;

/** What the thesaurus's words count here at least: that reports say it so is what it was written for. */
const meantWorth = 0.9;

function worthOf({ worth, typed, also }: Concept, counts: readonly number[]): number {
  if (worth < 1) return lightWorth;
  const columns = [...typed, ...also.map(({ column }) => column)];
  return columns.every((column) => counts[column] === 0) ? unknownWorth : 1;
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
    rarity.concepts.map((one) => asBearing(one, rarity)),
    rarity,
  );
  const all = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const shares = ranked
    .slice(0, firstFew)
    .map(({ places }) => concepts.reduce((sum, one) => sum + hadOf(one, places), 0));
  return all === 0 ? Number(ranked.length > 0) : Math.max(0, ...shares) / all;
}
