/** What it costs to take a number after another; null where it can't follow. A number that follows is worth 1. */
function cost(before: number | null, number: number): number | null {
  if (before === null) return number === 1 ? 0 : 1.2 + Math.min(3, number * 0.2);
  if (number === before + 1) return 0;
  if (number === before) return 0.9;
  if (number > before) return 0.6 + Math.min(3.4, 0.4 * (number - before - 1));
  return number === 1 ? 1.5 : null;
}

/**
 * Which of the numbers that begin a text number a paragraph: those that together make the longest run
 * of steps by one. A wrapped age or year in between is none; a run may begin again at 1.
 * @param numbers in reading order
 * @returns for each whether it belongs to the run
 */
export function numberRun(numbers: readonly number[]): boolean[] {
  const best: { score: number; from: number }[] = [];
  numbers.forEach((number, index) => {
    let own = { score: 1 - (cost(null, number) as number), from: -1 };
    for (let at = 0; at < index; at += 1) {
      const price = cost(numbers[at] as number, number);
      const score = price === null ? -1 : (best[at]?.score ?? 0) + 1 - price;
      if (score >= own.score) own = { score, from: at };
    }
    best.push(own);
  });
  const chosen = numbers.map(() => false);
  let at = best.reduce(
    (top, one, index) => (one.score > (best[top]?.score ?? 0) ? index : top),
    -1,
  );
  for (; at >= 0; at = best[at]?.from ?? -1) chosen[at] = true;
  return chosen;
}
