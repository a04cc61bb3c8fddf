import { guardFormula, toCsv } from '../../data/files/csv.ts';
import { absolute, anchorPath } from '../../url.ts';
import { documentName } from '../../vocabulary/names.ts';
import {
  citationIn,
  versionedAddress,
  type ExportedParagraph,
  type ExportFormat,
  type ExportOf,
} from './exported-list.ts';

/** One row of an exported list. */
export interface ExportRow {
  report: string;
  document: string;
  id: string;
  kind: string;
  role: string | null;
  number: number | null;
  sectionTitle: string | null;
  page: number | null;
  grade: string | null;
  text: string;
  themes: readonly string[];
  url: string;
  versionedUrl: string;
  citation: string;
  query: string;
  filters: string;
  exported: string;
}

/** The columns of an exported list; where `/data/paragraphs.csv` has the same, the names are the same. */
export const exportColumns = [
  'report',
  'document',
  'id',
  'kind',
  'role',
  'number',
  'sectionTitle',
  'page',
  'grade',
  'text',
  'themes',
  'url',
  'versionedUrl',
  'citation',
  'query',
  'filters',
  'exported',
] as const satisfies readonly (keyof ExportRow)[];

function exportRow(paragraph: ExportedParagraph, of: ExportOf): ExportRow {
  const { document, place, kind, role, grade, themes, text } = paragraph;
  return {
    report: document.slug,
    document: documentName(document),
    id: place.id,
    kind,
    role,
    number: place.number,
    sectionTitle: place.section,
    page: place.page,
    grade,
    text,
    themes,
    url: absolute(of.place, anchorPath(document.slug, place.id)),
    versionedUrl: versionedAddress(paragraph, of),
    citation: citationIn(paragraph, of),
    query: of.query,
    filters: of.filters.join('; '),
    exported: of.exported,
  };
}

/** A list of paragraphs as CSV for a spreadsheet, cells that it would run as formulas guarded. */
export function exportCsv(paragraphs: readonly ExportedParagraph[], of: ExportOf): string {
  const rows = paragraphs.map((paragraph) => exportRow(paragraph, of));
  return toCsv(exportColumns, rows, guardFormula);
}

/** CSV, as exports have it. */
export const csv: ExportFormat = {
  extension: 'csv',
  name: 'CSV',
  mediaType: 'text/csv',
  make: exportCsv,
};
