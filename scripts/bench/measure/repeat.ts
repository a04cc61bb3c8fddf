import type { Cost } from './measure-process.ts';
import { medianOf } from './statistics.ts';

/** Does something several times, one after another. @returns what came of each time */
export async function repeat<Result>(
  times: number,
  action: () => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let run = 0; run < times; run++) results.push(await action());
  return results;
}

/** The medians of several runs of one program. */
export function medianCost(runs: readonly Cost[]): Cost {
  return {
    cpu: medianOf(runs, ({ cpu }) => cpu),
    wall: medianOf(runs, ({ wall }) => wall),
    peak: medianOf(runs, ({ peak }) => peak),
    largest: medianOf(runs, ({ largest }) => largest),
    code: 0,
    output: '',
  };
}
