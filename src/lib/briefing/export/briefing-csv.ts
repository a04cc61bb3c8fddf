import { textOf } from '../../citation/citation-runs.ts';
import { toSpreadsheetCsv } from '../../data/files/csv.ts';
import type { CitedBriefing } from './cited-briefing.ts';

const columns = ['kind', 'text', 'citation', 'address', 'slug', 'anchor', 'hash'] as const;
const uncited = { citation: null, address: null, slug: null, anchor: null, hash: null };

/** A briefing as CSV, an item a row; what a spreadsheet would run as a formula is made text. */
export function briefingCsv({ items }: CitedBriefing): string {
  const rows = items.map((item) =>
    item.kind === 'paragraph'
      ? { ...item, citation: textOf(item.citation) }
      : { ...item, ...uncited },
  );
  return toSpreadsheetCsv(columns, rows);
}
