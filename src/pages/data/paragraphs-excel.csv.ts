import { allDocuments } from '../../content/library.ts';
import { guardFormula, toCsv } from '../../lib/data/files/csv.ts';
import { paragraphColumns, paragraphRows } from '../../lib/data/rows/paragraph-row.ts';
import { textFile } from '../../lib/data/files/response.ts';
import { place } from '../../site.ts';

/** By this mark a spreadsheet knows that a CSV file is UTF-8. */
const byteOrderMark = '\uFEFF';

export async function GET() {
  const rows = paragraphRows(await allDocuments(), place);
  return textFile(byteOrderMark + toCsv(paragraphColumns, rows, guardFormula), 'text/csv');
}
