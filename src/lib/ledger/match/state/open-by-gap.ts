/** Open positions by the interval between texts that kept their order in which each stands. */
export function openByGap(
  open: readonly number[],
  gapOf: (at: number) => number,
): Map<number, number[]> {
  const gaps = new Map<number, number[]>();
  open.forEach((at) => gaps.set(gapOf(at), [...(gaps.get(gapOf(at)) ?? []), at]));
  return gaps;
}
