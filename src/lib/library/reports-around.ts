import type { DocumentMeta } from '../model/document.ts';
import { neighbours } from '../vocabulary/dates.ts';
import { isInspection } from '../vocabulary/names.ts';

/**
 * The inspection reports on a document's council before and after it in time; the council's own papers are
 * passed over.
 * @returns nothing for a document without a council, or where there is none
 */
export function reportsAround(
  documents: readonly { meta: DocumentMeta }[],
  meta: DocumentMeta,
): { earlier: DocumentMeta | undefined; later: DocumentMeta | undefined } {
  const reports = documents.filter((one) => isInspection(one.meta) || one.meta.slug === meta.slug);
  return neighbours(reports, meta);
}
