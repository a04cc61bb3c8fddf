/** Paragraphs found in one document, in their order. */
export interface Group<Found> {
  report: string;
  /** On which page of results it stands, from 0. */
  page: number;
  /** Those that are shown at once. */
  shown: Found[];
  /** Those that open in place. */
  rest: Found[];
}

/** How many paragraphs a page of results shows at once. */
export const pageSize = 10;

/** How many of them may be of one document, unless there is no other. */
const mostOfOne = 3;

/**
 * Groups what was found by document, best first: a page shows the leading paragraphs, brought together
 * by document in the order of each one's first; at most three are of one document, its others are
 * folded away under them.
 */
export function groupFound<Found extends { report: string }>(
  found: readonly Found[],
): Group<Found>[] {
  const groups = new Map<string, Group<Found>>();
  const isOne = found.every(({ report }) => report === found[0]!.report);
  const most = isOne ? pageSize : mostOfOne;
  let page = 0;
  let room = pageSize;
  for (const one of found) {
    const { report } = one;
    const group = groups.get(report) ?? { report, page, shown: [], rest: [] };
    groups.set(report, group);
    if (group.page !== page || group.shown.length === most) {
      group.rest.push(one);
      continue;
    }
    group.shown.push(one);
    if (--room === 0) [page, room] = [page + 1, pageSize];
  }
  return [...groups.values()];
}

/** Over how many documents what was found is spread, for the end of a sentence; empty for none. */
export function spread(groups: readonly Group<unknown>[]): string {
  if (groups.length === 0) return '';
  return groups.length === 1 ? ' In 1 document.' : ` In ${groups.length} documents.`;
}
