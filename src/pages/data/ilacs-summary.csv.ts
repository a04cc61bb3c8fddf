import { allDocuments } from '../../content/library.ts';
import { toCsv } from '../../lib/data/files/csv.ts';
import { ilacsColumns, ilacsRows } from '../../lib/data/rows/ilacs-row.ts';
import { textFile } from '../../lib/data/files/response.ts';
import { place } from '../../site.ts';

export async function GET() {
  const rows = ilacsRows(await allDocuments(), place);
  return textFile(toCsv(ilacsColumns, rows), 'text/csv');
}
