import { escapeHtml } from '../../citation/citation-runs.ts';
import { changesOf, changeWords, mostListed } from '../../library/changes.ts';
import type { Ledger } from '../../model/anchor.ts';
import { absolute, anchorPath, type Place } from '../../url.ts';
import type { FeedEntry } from './feed-entry.ts';

/** The newest changes of published paragraphs, each leading to what stands at its address now. */
export function changeEntries(
  ledgers: readonly Ledger[],
  nameOf: (slug: string) => string,
  place: Place,
): FeedEntry[] {
  return changesOf(ledgers)
    .slice(0, mostListed)
    .flatMap(({ document, anchor, date, what, former, reason }): FeedEntry[] => {
      const path = anchorPath(document, anchor);
      const title = `${nameOf(document)}, ${anchor}: ${changeWords[what]}`;
      const html = reason === null ? '' : `<p>${escapeHtml(reason)}</p>`;
      const id = `${absolute(place, path)}~${former}~${date}~${what}`;
      // A change without a day is from before days were recorded: to none of them could it be dated.
      return date === null ? [] : [{ id, path, title, day: date, html }];
    });
}
