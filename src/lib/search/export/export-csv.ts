import { toSpreadsheetCsv } from '../../data/files/csv.ts';
import { exportColumns, exportRow } from './export-row.ts';
import type { ExportedParagraph, ExportFormat, ExportOf } from './exported-list.ts';

/** A list of paragraphs as CSV for a spreadsheet. */
export function exportCsv(paragraphs: readonly ExportedParagraph[], of: ExportOf): string {
  const rows = paragraphs.map((paragraph) => exportRow(paragraph, of));
  return toSpreadsheetCsv(exportColumns, rows);
}

/** CSV, as exports have it. */
export const csv: ExportFormat = {
  extension: 'csv',
  name: 'CSV',
  mediaType: 'text/csv',
  make: exportCsv,
};
