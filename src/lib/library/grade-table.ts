import { areas, type Area, type Grade } from '../model/codes.ts';
import type { DocumentMeta } from '../model/document.ts';

/** One area's grades across documents; null where a document makes no such judgement. */
export interface AreaRow {
  area: Area;
  grades: (Grade | null)[];
}

/** Grades of several documents side by side: a row for each area that any of them judges. */
export function judgementRows(documents: readonly Pick<DocumentMeta, 'judgements'>[]): AreaRow[] {
  return areas
    .map((area) => ({ area, grades: documents.map((one) => gradeOf(one, area)) }))
    .filter((row) => row.grades.some((grade) => grade !== null));
}

/** A document's grade for an area, `overall` unless told otherwise; null where it gives none. */
export function gradeOf(
  meta: Pick<DocumentMeta, 'judgements'>,
  area: Area = 'overall',
): Grade | null {
  return meta.judgements.find((judgement) => judgement.area === area)?.grade ?? null;
}
