import { bearingOf } from '../../../lib/search/bearing/bearing.ts';
import type { Rarity } from '../../../lib/search/bearing/concepts.ts';
import { lackingOf, namedPlaces, type Lacking } from '../../../lib/search/bearing/named-places.ts';
import type { Preference } from '../../../lib/search/answer/preference.ts';
import { rank } from '../../../lib/search/answer/rank.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Admitted } from './admit.ts';
import { enough, likelyEnough } from './enough.ts';

/** What was admitted, best first, as far as it is enough of an answer. */
export const best = (admitted: readonly Admitted[], rarity: Rarity): Admitted[] =>
  enough(rank(likelyEnough(admitted), rarity));

/** The paragraph that has most of what was asked for, the first of equals. */
export function fullest<One extends { share: number }>(ranked: readonly One[]): One | undefined {
  return ranked.reduce<One | undefined>(
    (most, one) => (most && most.share >= one.share ? most : one),
    undefined,
  );
}

/** How much the best of what was found bears on a question. */
export function bearingOfBest(ranked: readonly Admitted[], rarity: Rarity): number {
  const first = fullest(ranked);
  return bearingOf(first ? [first, ...ranked] : [], rarity);
}

const slugIn = ({ head, table }: SearchIndex, { ordinal }: Admitted): string =>
  head.documents[table.documentOf(ordinal)]!.slug;

/** Which of the places that a question names have nothing that bears on it; null where each has something, or none is named. */
export function lackingIn(
  index: SearchIndex,
  admitted: readonly Admitted[],
  rarity: Rarity,
  preference: Preference,
): Lacking | null {
  const { documents } = index.head;
  const places = namedPlaces(preference, documents);
  const bearings = places.map(({ slugs }) => {
    const own = admitted.filter((one) => slugs.has(slugIn(index, one)));
    return bearingOfBest(best(own, rarity), rarity);
  });
  return lackingOf(places, bearings, preference, documents);
}

/** How many of a place are shown as nearest where it has nothing that bears on the question. */
const nearest = 3;

const asOthers = (one: Admitted): Admitted => ({ ...one, preferred: 0 });

/** Puts what others have right after what is nearest in places that lack what was asked for; the rest of these comes last. */
export function othersAfterNearest(
  index: SearchIndex,
  admitted: readonly Admitted[],
  rarity: Rarity,
  { slugs }: Lacking,
): Admitted[] {
  const [own, others] = [true, false].map((isOwn) => {
    const these = admitted.filter((one) => slugs.has(slugIn(index, one)) === isOwn);
    return best(isOwn ? these : these.map(asOthers), rarity);
  }) as [Admitted[], Admitted[]];
  return [...own.slice(0, nearest), ...others, ...own.slice(nearest).map(asOthers)];
}
