/** The pairs of positions of which each is the only one with the highest score, above 0, for the other. */
export function mutualBest(
  known: readonly number[],
  fresh: readonly number[],
  score: (one: number, two: number) => number,
): [number, number][] {
  const best = (list: readonly number[], of: (at: number) => number) => {
    const highest = Math.max(0, ...list.map(of));
    const found = list.filter((at) => highest > 0 && of(at) === highest);
    return found.length === 1 ? found[0]! : null;
  };
  return known.flatMap((one): [number, number][] => {
    const two = best(fresh, (at) => score(one, at));
    return two !== null && best(known, (at) => score(at, two)) === one ? [[one, two]] : [];
  });
}
