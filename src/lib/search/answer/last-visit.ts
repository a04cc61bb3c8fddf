/** What is kept of a reader's visits: the day of the latest, and of the one before, where there was one. */
export interface Visits {
  latest: string;
  before: string | null;
}

const form = /^(\d{4}-\d{2}-\d{2})(?: (\d{4}-\d{2}-\d{2}))?$/;

/** Reads what was kept; null where it is nothing that was written here. */
export function readVisits(kept: string | null): Visits | null {
  const [, latest, before = null] = form.exec(kept ?? '') ?? [];
  return latest === undefined ? null : { latest, before };
}

/** What is kept from now on. @param today ISO date; of one day all visits count as one */
export function withVisit(visits: Visits | null, today: string): Visits {
  if (visits === null) return { latest: today, before: null };
  return visits.latest === today ? visits : { latest: today, before: visits.latest };
}

/** As it is kept. */
export function writeVisits({ latest, before }: Visits): string {
  return before === null ? latest : `${latest} ${before}`;
}

/**
 * The documents that came since a visit, those of its own day among them: it may have been before they came.
 * @param added the day on which each document was first published here, by slug
 */
export function addedSince(added: Readonly<Record<string, string>>, day: string): Set<string> {
  return new Set(Object.keys(added).filter((slug) => added[slug]! >= day));
}
