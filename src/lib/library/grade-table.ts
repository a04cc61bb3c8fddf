import type { Area, Grade } from '../model/codes.ts';
import type { DocumentMeta } from '../model/document.ts';

/** A document's grade for an area, `overall` unless told otherwise; null where it gives none. */
export function gradeOf(
  meta: Pick<DocumentMeta, 'judgements'>,
  area: Area = 'overall',
): Grade | null {
  return meta.judgements.find((judgement) => judgement.area === area)?.grade ?? null;
}
