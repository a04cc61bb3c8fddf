import type { Ledger } from '../model/anchor.ts';

/** The day on which each document was first published here, by slug; drafts have none. */
export type AddedDays = ReadonlyMap<string, string>;

/**
 * When documents came into the library: the first day on which an anchor of theirs was published, whatever
 * became of that anchor since.
 */
export function addedDays(ledgers: readonly Ledger[]): AddedDays {
  return new Map(
    ledgers.flatMap(({ document, anchors }) => {
      const days = anchors.flatMap(({ published }) => published ?? []).sort();
      return days[0] === undefined ? [] : [[document, days[0]] as const];
    }),
  );
}

/**
 * The newest day of which the ledgers tell: a publication, a correction, or a taking down. It comes from what
 * is committed, so that a library built twice says the same.
 * @returns null where nothing was ever published
 */
export function newestLedgerDay(ledgers: readonly Ledger[]): string | null {
  const days = ledgers.flatMap(({ withdrawn, anchors }) => [
    ...(withdrawn === undefined ? [] : [withdrawn.on]),
    ...anchors.flatMap(({ published, history, formerNotes = [] }) => [
      ...(published === null ? [] : [published]),
      ...history.map(({ until }) => until),
      ...formerNotes.map(({ until }) => until),
    ]),
  ]);
  return days.reduce<string | null>((newest, day) => (day > (newest ?? '') ? day : newest), null);
}
