import { diffArrays } from 'diff';

/**
 * Lays the words of a page beside those of its source, in order, so that as many as possible agree.
 * @returns for each word of the page the index of its word in the source; -1 for one that the source hasn't there
 */
export function alignedPlaces(source: readonly string[], page: readonly string[]): number[] {
  const places: number[] = [];
  let at = 0;
  for (const { value, added, removed } of diffArrays([...source], [...page])) {
    if (added) places.push(...value.map(() => -1));
    else {
      if (!removed) places.push(...value.map((_, by) => at + by));
      at += value.length;
    }
  }
  return places;
}
