import type { DocumentMeta, Judgement, LibraryDocument } from '../../model/document.ts';
import { address, reportPath, type Place } from '../../url.ts';
import { bySlug } from './report-row.ts';

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
  const reports = documents.map(({ meta }) => meta).sort(bySlug);
  return reports.flatMap((meta) =>
    meta.judgements.map(({ area, label, grade }) => ({
      report: meta.slug,
      authority: meta.authority,
      framework: meta.framework,
      inspectionStart: meta.inspectionStart,
      inspectionEnd: meta.inspectionEnd,
      published: meta.published,
      area,
      label,
      grade,
      url: address(place, reportPath(meta.slug)),
    })),
  );
}
