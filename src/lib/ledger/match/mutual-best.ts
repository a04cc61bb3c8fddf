/** Share of the longer list that stands in both. */
export function commonShare(one: readonly string[], two: readonly string[]): number {
  const left = [...two];
  const common = one.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return common.length / Math.max(1, one.length, two.length);
}

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
