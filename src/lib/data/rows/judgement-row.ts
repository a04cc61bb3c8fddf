import type { DocumentMeta, Judgement, LibraryDocument } from '../../model/document.ts';
import { reportRows } from './report-row.ts';
import type { Place } from '../../url.ts';

/** One judgement with the inspection that made it: a line of `/data/judgements.csv`. */
export interface JudgementRow extends Judgement {
  report: string;
  authority: string | null;
  framework: DocumentMeta['framework'];
  inspectionStart: string | null;
  inspectionEnd: string | null;
  published: string | null;
  url: string;
}

/** The columns of `/data/judgements.csv`. */
export const judgementColumns = [
  'report',
  'authority',
  'framework',
  'inspectionStart',
  'inspectionEnd',
  'published',
  'area',
  'label',
  'grade',
  'url',
] as const satisfies readonly (keyof JudgementRow)[];

/** Every judgement, by slug of the report, in printed order. */
export function judgementRows(documents: readonly LibraryDocument[], place: Place): JudgementRow[] {
  return reportRows(documents, place).flatMap((report) =>
    report.judgements.map(({ area, label, grade }) => ({
      report: report.slug,
      authority: report.authority,
      framework: report.framework,
      inspectionStart: report.inspectionStart,
      inspectionEnd: report.inspectionEnd,
      published: report.published,
      area,
      label,
      grade,
      url: report.url,
    })),
  );
}
