/** The middle of the values, or the mean of the two in the middle. @throws Error if there are none */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.ceil(sorted.length / 2) - 1],
    sorted[Math.floor(sorted.length / 2)],
  ];
  if (low === undefined || high === undefined) throw new Error('No values to take the median of');
  return (low + high) / 2;
}

/** The medians of one figure over several runs. */
export function medianOf<Run>(runs: readonly Run[], figure: (run: Run) => number): number {
  return median(runs.map(figure));
}

/**
 * So many of the items, spread evenly over all, in their order.
 * @returns all of them if there are no more than that
 */
export function pickEvenly<Item>(items: readonly Item[], count: number): Item[] {
  const slot = (index: number): number => Math.floor((index * count) / items.length);
  return items.filter((_, index) => index === 0 || slot(index) !== slot(index - 1));
}
