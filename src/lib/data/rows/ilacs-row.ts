import { gradeOf } from '../../library/grade-table.ts';
import type { Grade } from '../../model/codes.ts';
import type { DocumentMeta, LibraryDocument } from '../../model/document.ts';
import { absolute, reportPath, type Place } from '../../url.ts';
import { authorityFacts, regionCode } from '../../vocabulary/authorities.ts';
import { dayOf } from '../../vocabulary/dates.ts';

/** A council with its latest ILACS inspection: a line of `/data/ilacs-summary.csv`, in the columns of the sector's summary sheets. */
export interface IlacsRow {
  urn: string | null;
  la_code: string | null;
  region_code: string | null;
  local_authority: string | null;
  overall_effectiveness_grade: Grade | null;
  inspection_framework: DocumentMeta['framework'];
  inspector_name: string | null;
  inspection_start_date: string | null;
  inspection_end_date: string | null;
  publication_date: string | null;
  impact_of_leaders_grade: Grade | null;
  help_and_protection_grade: Grade | null;
  in_care_grade: Grade | null;
  care_leavers_grade: Grade | null;
  url: string;
}

/** The columns of `/data/ilacs-summary.csv`: those of the summary sheets in their order, and the address here. */
export const ilacsColumns = [
  'urn',
  'la_code',
  'region_code',
  'local_authority',
  'overall_effectiveness_grade',
  'inspection_framework',
  'inspector_name',
  'inspection_start_date',
  'inspection_end_date',
  'publication_date',
  'impact_of_leaders_grade',
  'help_and_protection_grade',
  'in_care_grade',
  'care_leavers_grade',
  'url',
] as const satisfies readonly (keyof IlacsRow)[];

function latest(reports: readonly DocumentMeta[]): DocumentMeta {
  const day = (meta: DocumentMeta) => dayOf(meta) ?? '';
  return reports.reduce((newest, one) => (day(one) > day(newest) ? one : newest));
}

/**
 * Grades by column. Until 2022 one judgement covered children in care and care leavers: it stands in the
 * column of the former, and that of the latter is empty, as nobody graded them apart.
 */
function gradeColumns(meta: DocumentMeta) {
  return {
    impact_of_leaders_grade: gradeOf(meta, 'leadership'),
    help_and_protection_grade: gradeOf(meta, 'help-and-protection'),
    in_care_grade: gradeOf(meta, 'in-care') ?? gradeOf(meta, 'in-care-and-care-leavers'),
    care_leavers_grade: gradeOf(meta, 'care-leavers'),
  };
}

/** No report prints the number under which its inspectorate lists the council: `urn` stays empty. */
function ilacsRow(meta: DocumentMeta, place: Place): IlacsRow {
  const facts = meta.authoritySlug === null ? null : authorityFacts(meta.authoritySlug);
  return {
    urn: null,
    la_code: facts?.dfeCode ?? null,
    region_code: facts === null ? null : regionCode(facts.region),
    local_authority: meta.authority,
    overall_effectiveness_grade: gradeOf(meta),
    inspection_framework: meta.framework,
    inspector_name: meta.leadInspectors.join('; ') || null,
    inspection_start_date: meta.inspectionStart,
    inspection_end_date: meta.inspectionEnd,
    publication_date: meta.published,
    ...gradeColumns(meta),
    url: absolute(place, reportPath(meta.slug)),
  };
}

/** One row a council that has had a standard or short ILACS inspection, its latest, by the council's name. */
export function ilacsRows(documents: readonly LibraryDocument[], place: Place): IlacsRow[] {
  const inspections = documents
    .map(({ meta }) => meta)
    .filter(({ kind, authoritySlug }) => kind === 'ilacs' && authoritySlug !== null);
  return [...Map.groupBy(inspections, ({ authoritySlug }) => authoritySlug).values()]
    .map((reports) => ilacsRow(latest(reports), place))
    .sort((a, b) => (a.local_authority ?? '').localeCompare(b.local_authority ?? '', 'en-GB'));
}
