import { diffArrays } from 'diff';

type Parts = ReturnType<typeof diffArrays<string>>;

/** Lays the words of a page beside those of its source, in order, so that as many as possible agree. */
export function alignedParts(source: readonly string[], page: readonly string[]): Parts {
  const isSame = source.length === page.length && source.every((word, at) => word === page[at]);
  if (isSame && page.length > 0)
    return [{ value: [...page], count: page.length, added: false, removed: false }];
  return diffArrays([...source], [...page]);
}

/** For each word of the page the index of its word in the source; -1 for one that the source hasn't there. */
export function placesOf(parts: Parts): number[] {
  const places: number[] = [];
  let at = 0;
  for (const { value, added, removed } of parts) {
    value.forEach((_, by) => {
      if (!removed) places.push(added ? -1 : at + by);
    });
    if (!added) at += value.length;
  }
  return places;
}

/** For each word of a page the index of the word in its source with which it agrees; -1 where none does. */
export function alignedPlaces(source: readonly string[], page: readonly string[]): number[] {
  return placesOf(alignedParts(source, page));
}
