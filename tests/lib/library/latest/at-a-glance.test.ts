import { describe, expect, it } from 'vitest';
import { atAGlance } from '../../../../src/lib/library/latest/at-a-glance.ts';
import { latestGrade } from '../../../../src/lib/library/latest/latest-grades.ts';
import type { Council } from '../../../../src/lib/library/councils.ts';
import type { Framework, Grade } from '../../../../src/lib/model/codes.ts';
import type { LibraryDocument } from '../../../../src/lib/model/document.ts';

type Inspection = [day: string, framework: Framework, grade: Grade | null];

function council(...inspections: Inspection[]): Council {
  const documents = inspections.map(([inspectionStart, framework, grade]) => ({
    meta: {
      inspectionStart,
      framework,
      judgements: grade === null ? [] : [{ area: 'overall', label: 'Overall', grade }],
    },
  }));
  return { slug: 'x', name: 'X', documents: documents as unknown as LibraryDocument[] };
}

describe('the latest overall grade of a council', () => {
  it('is that of the latest inspection that gives one', () => {
    const york = council(
      ['2022-07-04', 'ILACS', 'requires-improvement'],
      ['2016-11-14', 'SIF', 'good'],
      ['2024-01-01', 'ILACS', null],
    );
    expect(latestGrade(york)).toMatchObject({ grade: 'requires-improvement', day: '2022-07-04' });
  });

  it('is never taken from an inspection of a part', () => {
    const one = council(['2013-01-01', 'SIF', 'good'], ['2014-01-01', 'LSCB', 'inadequate']);
    expect(latestGrade(one)?.grade).toBe('good');
    expect(latestGrade(council(['2014-01-01', 'LAC', 'outstanding']))).toBeNull();
  });
});

describe('a library at a glance', () => {
  it('counts each council once, from the highest grade down, and those without a grade', () => {
    const glance = atAGlance([
      council(['2016-11-14', 'SIF', 'inadequate'], ['2022-07-04', 'ILACS', 'good']),
      council(['2019-03-01', 'ILACS', 'inadequate']),
      council(['2018-03-01', 'ILACS', 'good']),
      council(['2014-01-01', 'LAC', 'outstanding']),
    ]);
    expect(glance).toEqual({
      bands: [
        { grade: 'good', days: ['2018-03-01', '2022-07-04'] },
        { grade: 'inadequate', days: ['2019-03-01'] },
      ],
      without: 1,
    });
  });
});
