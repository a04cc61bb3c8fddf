import type { DocumentMeta } from '../model/document.ts';
import { byTime, dayOf } from '../vocabulary/dates.ts';
import { gradeName } from '../vocabulary/grades.ts';
import { isOfTheWhole } from './grades/correspondences.ts';

/**
 * How a council was judged overall, from inspection to inspection: "Overall: good in 2016, requires
 * improvement in 2022." Only inspections of the whole are named, each with its grade as it is.
 * @returns null where there is none with a year and an overall grade
 */
export function overallSentence(metas: readonly DocumentMeta[]): string | null {
  const inspections = metas.filter(isOfTheWhole);
  const said = inspections
    .map((meta) => ({ meta }))
    .sort(byTime)
    .flatMap(({ meta }) => {
      const grade = meta.judgements.find(({ area }) => area === 'overall')?.grade;
      const year = dayOf(meta)?.slice(0, 4);
      if (grade === undefined || year === undefined) return [];
      return [`${gradeName(grade).toLowerCase()} in ${year}`];
    });
  return said.length === 0 ? null : `Overall: ${said.join(', ')}.`;
}
