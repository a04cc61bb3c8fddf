import type { Grade } from '../../model/codes.ts';
import type { DocumentMeta } from '../../model/document.ts';
import { dayOf } from '../../vocabulary/dates.ts';
import type { Council } from '../councils.ts';
import { gradeOf } from '../grade-table.ts';
import { isOfTheWhole } from '../grades/correspondences.ts';

/** How a council was last judged as a whole. */
export interface LatestGrade {
  grade: Grade;
  /** ISO date. */
  day: string;
  meta: DocumentMeta;
}

/**
 * The overall grade of a council's latest inspection of the whole that has one; null where the library holds
 * none. An inspection of a part says nothing of the whole.
 */
export function latestGrade({ documents }: Pick<Council, 'documents'>): LatestGrade | null {
  const judged = documents.flatMap(({ meta }): LatestGrade[] => {
    const [grade, day] = [gradeOf(meta), dayOf(meta)];
    return isOfTheWhole(meta) && grade !== null && day !== null ? [{ grade, day, meta }] : [];
  });
  return judged.reduce<LatestGrade | null>(
    (latest, one) => (latest === null || one.day >= latest.day ? one : latest),
    null,
  );
}
