import { dateInWords, periodInWords } from '../vocabulary/dates.ts';
import { gradeOf } from './grade-table.ts';
import type { DocumentMeta } from '../model/document.ts';
import { gradeName } from '../vocabulary/grades.ts';
import { kindName } from '../vocabulary/kinds.ts';

/** What a document is, in a sentence or two: "Ofsted, York, single inspection, 14 November to 8 December 2016. Overall: good." */
export function documentSummary(meta: DocumentMeta): string {
  const overall = gradeOf(meta);
  const when = meta.inspectionStart
    ? periodInWords(meta.inspectionStart, meta.inspectionEnd)
    : meta.documentDate && dateInWords(meta.documentDate);
  const what = [meta.publisher, meta.authority, kindName(meta.kind), when].filter(Boolean);
  const grade = overall ? ` Overall: ${gradeName(overall).toLowerCase()}.` : '';
  return `${what.join(', ')}.${grade}`;
}
