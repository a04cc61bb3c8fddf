import { allDocuments } from '../../content/library.ts';
import { toSpreadsheetCsv } from '../../lib/data/files/csv.ts';
import { paragraphColumns, paragraphRows } from '../../lib/data/rows/paragraph-row.ts';
import { textFile } from '../../lib/data/files/response.ts';
import { place } from '../../site.ts';

export async function GET() {
  const rows = paragraphRows(await allDocuments(), place);
  return textFile(toSpreadsheetCsv(paragraphColumns, rows), 'text/csv');
}
