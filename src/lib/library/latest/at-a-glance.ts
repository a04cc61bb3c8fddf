import { grades, type Grade } from '../../model/codes.ts';
import type { Council } from '../councils.ts';
import { latestGrade } from './latest-grades.ts';

/** The councils whose latest overall grade is one and the same. */
export interface GradeBand {
  grade: Grade;
  /** Days of these inspections, the earliest first. */
  days: string[];
}

/** How the councils of a library were last judged as a whole. */
export interface Glance {
  /** From the highest grade down; grades that no council has are left out. */
  bands: GradeBand[];
  /** Councils whose inspections here give no overall grade of the whole. */
  without: number;
}

/** Counts councils by their latest overall grade. */
export function atAGlance(councils: readonly Council[]): Glance {
  const latest = councils.map(latestGrade).filter((one) => one !== null);
  const bands = grades.flatMap((grade): GradeBand[] => {
    const days = latest.filter((one) => one.grade === grade).map(({ day }) => day);
    return days.length === 0 ? [] : [{ grade, days: days.sort() }];
  });
  return { bands, without: councils.length - latest.length };
}
