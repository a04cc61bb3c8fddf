import { describe, expect, it } from 'vitest';
import { ilacsColumns, ilacsRows } from '../../../src/lib/data/rows/ilacs-row.ts';
import type { Area, Grade } from '../../../src/lib/model/codes.ts';
import { buildDocument } from '../../making/build-document.ts';

const place = { origin: 'https://library.example', base: '/inspections/' };
const judgement = (area: Area, grade: Grade) => ({ area, label: area, grade });
const york = (slug: string, inspectionStart: string | null, over = {}) =>
  buildDocument({
    meta: { slug, authority: 'York', authoritySlug: 'york', inspectionStart, ...over },
  });

describe('the summary of ILACS inspections', () => {
  it('has the columns of the sector’s summary sheets, and the address', () => {
    expect(ilacsColumns.join(', ')).toBe(
      'urn, la_code, region_code, local_authority, overall_effectiveness_grade, inspection_framework, inspector_name, inspection_start_date, inspection_end_date, publication_date, impact_of_leaders_grade, help_and_protection_grade, in_care_grade, care_leavers_grade, url',
    );
  });

  it('has a row a council, of its latest inspection; visits and other frameworks are none', () => {
    const rows = ilacsRows(
      [
        york('york-2022-ilacs', '2022-03-07'),
        york('york-ilacs', null, { inspectionEnd: null }),
        york('york-2025-ilacs', '2025-01-20'),
        york('york-2026-focused-visit', '2026-01-20', { kind: 'focused-visit' }),
        buildDocument(),
      ],
      place,
    );
    expect(rows.map(({ url }) => url)).toEqual([
      'https://library.example/inspections/reports/anytown-2020-ilacs/',
      'https://library.example/inspections/reports/york-2025-ilacs/',
    ]);
  });

  it('gives the codes of the council and its region, and nothing for one that is not listed', () => {
    const [anytown, listed] = ilacsRows([york('y', '2022-03-07'), buildDocument()], place);
    expect(listed).toMatchObject({ urn: null, la_code: '816', region_code: 'E12000003' });
    expect(anytown).toMatchObject({ la_code: null, region_code: null });
  });

  it('puts a grade for children in care and care leavers together under the former alone', () => {
    const graded = (...judgements: ReturnType<typeof judgement>[]) =>
      ilacsRows([york('y', '2022-03-07', { judgements })], place)[0];
    expect(graded(judgement('in-care-and-care-leavers', 'good'))).toMatchObject({
      in_care_grade: 'good',
      care_leavers_grade: null,
    });
    expect(
      graded(judgement('in-care', 'good'), judgement('care-leavers', 'outstanding')),
    ).toMatchObject({ in_care_grade: 'good', care_leavers_grade: 'outstanding' });
  });
});
