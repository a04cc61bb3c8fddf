import type { Admitted } from './admit.ts';

/** So many hits are shown even if fewer paragraphs have all the words: half remembered words are often nearly right. */
const fewest = 10;

/** What is most of the words, and how much of what the best has a paragraph must have to be shown beside it. */
const mostOfThem = 0.6;
const besideBest = 0.75;
const leastBesideBest = 0.5;

const mostOf = (admitted: readonly Admitted[]): number =>
  admitted.reduce((most, { share }) => Math.max(most, share), 0);

/** What was admitted without what is no answer however it is ordered, so that it need not be. */
export function likelyEnough(admitted: readonly Admitted[]): Admitted[] {
  const best = mostOf(admitted);
  const least = best === 1 ? mostOfThem : best * Math.min(besideBest, leastBesideBest);
  return admitted.filter(({ share, preferred }) => share >= least || preferred > 0);
}

/** What stands where the reader looked: that others have all the words elsewhere takes nothing from it. */
function mostPreferred(ranked: readonly Admitted[]): Admitted[] {
  const most = ranked.reduce((highest, one) => Math.max(highest, one.preferred), 0);
  return most === 0 ? [] : ranked.filter(({ preferred }) => preferred === most);
}

/** Of what was admitted, best first, what is enough of an answer. */
export function enough(ranked: readonly Admitted[]): Admitted[] {
  const complete = ranked.filter(({ share }) => share === 1);
  const best = mostOf(ranked);
  const least = complete.length > 0 ? mostOfThem : best * besideBest;
  const near = ranked.filter((one) => one.share < 1 && (one.share >= least || one.preferred > 0));
  if (complete.length === 0) {
    const others = ranked.filter(({ share }) => share >= best * leastBesideBest);
    return near.length >= fewest ? near : others.slice(0, fewest);
  }
  const more = new Set([
    ...near.slice(0, Math.max(0, fewest - complete.length)),
    ...mostPreferred(ranked).slice(0, fewest),
  ]);
  return ranked.filter((one) => one.share === 1 || more.has(one));
}
