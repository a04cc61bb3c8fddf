/** Places in the whole library, counted in tokens, ascending. */
export type Postings = Uint32Array;

/** The places that are in any of the lists, each once. */
export function union(lists: readonly Postings[]): Postings {
  if (lists.length === 1) return lists[0]!;
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  all.sort();
  return all.filter((place, index) => index === 0 || place !== all[index - 1]);
}

/** Index of the first place that is `place` or later. */
export function firstFrom(list: ArrayLike<number>, place: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function has(list: Postings, place: number): boolean {
  return list[firstFrom(list, place)] === place;
}

/**
 * Where a sequence begins: places from which each of the lists, in turn, has the next place. What is
 * null may be anything. Nothing is found of a sequence of nulls alone.
 */
export function sequences(parts: readonly (Postings | null)[]): Postings {
  const known = parts.flatMap((list, offset) => (list === null ? [] : [{ list, offset }]));
  const [rarest, ...others] = known.sort((a, b) => a.list.length - b.list.length);
  if (!rarest) return new Uint32Array();
  return rarest.list
    .filter(
      (place) =>
        place >= rarest.offset &&
        others.every(({ list, offset }) => has(list, place - rarest.offset + offset)),
    )
    .map((place) => place - rarest.offset);
}
